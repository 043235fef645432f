import { standInText } from './text';
import { BUTTON, type ButtonLook } from '../look';
import './dialog.css';

interface StandInChoice<Answer> {
  readonly words: string;
  readonly look: ButtonLook;
  /** Undefined leaves the dialog open. */
  choose(): Answer | undefined | Promise<Answer | undefined>;
}

interface StandInDialog<Answer> {
  readonly title: string;
  readonly lines: readonly string[];
  readonly content?: readonly HTMLElement[];
  readonly choices: readonly StandInChoice<Answer>[];
  /** When it is closed by Esc. */
  readonly closed: Answer;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, words = '') {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = words;
  return made;
}

/**
 * Plays one of WeChat's own dialogs in a browser, marked so that nobody takes it for WeChat. The browser's modal
 * `<dialog>` keeps the focus inside and closes on Esc by itself.
 */
export function askStandIn<Answer>({
  title,
  lines,
  content = [],
  choices,
  closed,
}: StandInDialog<Answer>): Promise<Answer> {
  const dialog = element('dialog', 'wechat-stand-in');
  const heading = element('h2', 'wechat-stand-in__title', title);
  heading.id = 'wechat-stand-in-title';
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(
    element('p', 'wechat-stand-in__mark', standInText.mark),
    heading,
    ...lines.map((line) => element('p', 'wechat-stand-in__line', line)),
    ...content,
  );
  const before = document.activeElement;
  return new Promise((resolve) => {
    function finish(answer: Answer) {
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(answer);
    }
    for (const { words, look, choose } of choices) {
      const button = element('button', BUTTON[look], words);
      button.type = 'button';
      button.addEventListener('click', () => {
        void Promise.resolve(choose()).then((answer) => answer !== undefined && finish(answer));
      });
      dialog.append(button);
    }
    dialog.addEventListener('cancel', () => finish(closed));
    document.body.append(dialog);
    dialog.showModal();
  });
}
