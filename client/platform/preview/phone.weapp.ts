import Taro from '@tarojs/taro';
import { isMainlandPhone } from '../../../domain/phones';
import { phoneCode, usualPhone, type PlayedPhone } from './phone-code';
import { standInText } from './text';

/** Since base library 2.17.1; Taro's types lack it. */
interface EditableModal extends Taro.showModal.Option {
  editable: boolean;
}

/** Plays WeChat's phone number sheet with WeChat's own question box. */
export async function askForPhone(): Promise<PlayedPhone> {
  const usual = await usualPhone();
  const options: EditableModal = {
    title: standInText.mark,
    content: usual,
    editable: true,
    confirmText: standInText.allow,
    cancelText: standInText.deny,
  };
  const { confirm, content } = (await Taro.showModal(options)) as { confirm: boolean; content?: string };
  if (!confirm) return { ok: false, reason: 'denied' };
  const phone = content || usual;
  return isMainlandPhone(phone) ? phoneCode(phone) : { ok: false, reason: 'failed' };
}
