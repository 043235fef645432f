import { attribute, emit, idOf } from './events';
import type { Privacy } from './privacy';
import { bridge } from './program';

/** What follows a tap on an enabled button. */
export type TapAnswer = (button: HTMLElement) => Promise<void>;

/** What WeChat does when a button with an `open-type` is tapped. Several types in one button are joined by `|`. */
export function openTypes(privacy: Privacy): TapAnswer {
  const openers: Record<string, (button: HTMLElement) => Promise<void>> = {
    async agreePrivacyAuthorization(button) {
      await privacy.agreed(idOf(button));
      emit(button, 'agreeprivacyauthorization', {});
    },
    async getPhoneNumber(button) {
      try {
        await privacy.authorize('getPhoneNumber');
        emit(button, 'getphonenumber', { errMsg: 'getPhoneNumber:ok', ...(await bridge.phoneCode()) });
      } catch (refusal) {
        emit(button, 'getphonenumber', refusal as object);
      }
    },
    async chooseAvatar(button) {
      try {
        await privacy.authorize('chooseAvatar');
      } catch (refusal) {
        return emit(button, 'error', refusal as object);
      }
      const file = await bridge.choosePicture();
      // Closing the sheet is no event at all.
      if (file !== null) emit(button, 'chooseavatar', { avatarUrl: file.path });
    },
  };

  return async (button) => {
    const types = String(attribute(button, 'open-type') ?? '').split('|');
    for (const type of types) await openers[type]?.(button);
    if (attribute(button, 'form-type') === 'submit') submit(button.closest<HTMLElement>('wx-form'));
  };
}

/** A form tells what its fields hold, the nickname included. */
function submit(form: HTMLElement | null): void {
  if (form === null) return;
  const fields = form.querySelectorAll<HTMLElement & { value: string }>('wx-input, wx-textarea');
  const value = Object.fromEntries([...fields].map((field) => [attribute(field, 'name'), field.value]));
  emit(form, 'submit', { value });
}
