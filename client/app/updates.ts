import Taro from '@tarojs/taro';
import { platform } from '../platform';
import { platformText } from '../shared/text-platform';

/** A newer version is never started under somebody's hands: they are asked, and it comes by itself at the next start. */
export function startUpdates(): void {
  platform.updates.start((apply) => {
    void Taro.showModal({
      title: platformText.updateTitle,
      content: platformText.updateContent,
      confirmText: platformText.updateConfirm,
      cancelText: platformText.updateCancel,
    }).then(({ confirm }) => {
      if (confirm) apply();
    });
  });
}
