import { isMainlandPhone } from '../../../domain/phones';
import { askStandIn } from './dialog.h5';
import { phoneCode, usualPhone, type PlayedPhone } from './phone-code';
import { standInText } from './text';

/** Plays WeChat's phone number sheet, which would offer the numbers bound to the person's WeChat. */
export async function askForPhone(): Promise<PlayedPhone> {
  const input = document.createElement('input');
  input.className = 'field__input';
  input.type = 'tel';
  input.maxLength = 11;
  input.value = await usualPhone();
  const label = document.createElement('label');
  label.className = 'wechat-stand-in__label';
  label.append(standInText.phoneLabel, input);
  const wrong = document.createElement('p');
  wrong.className = 'wechat-stand-in__wrong';
  wrong.setAttribute('aria-live', 'polite');

  return askStandIn<PlayedPhone>({
    title: standInText.phoneTitle,
    lines: [standInText.phoneExplained],
    content: [label, wrong],
    closed: { ok: false, reason: 'denied' },
    choices: [
      {
        words: standInText.allow,
        look: 'main',
        choose() {
          if (isMainlandPhone(input.value)) return phoneCode(input.value);
          wrong.textContent = standInText.phoneWrong;
          return undefined;
        },
      },
      {
        words: standInText.deny,
        look: 'quiet',
        choose: () => ({ ok: false, reason: 'denied' }),
      },
      {
        words: standInText.phoneQuota,
        look: 'text',
        choose: () => ({ ok: false, reason: 'quota' }),
      },
    ],
  });
}
