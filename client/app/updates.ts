import Taro from '@tarojs/taro';
import { platform } from '../platform';
import { appText } from '../shared/text';

/** A newer version is never started under somebody's hands: they are asked, and it comes by itself at the next start. */
export function startUpdates(): void {
  platform.updates.start((apply) => {
    void Taro.showModal({
      title: appText.updateTitle,
      content: appText.updateContent,
      confirmText: appText.updateConfirm,
      cancelText: appText.updateCancel,
    }).then(({ confirm }) => {
      if (confirm) apply();
    });
  });
}
