import { Text, View } from '@tarojs/components';
import type { ModalProps } from './types';

export function Modal({ title, place, alert, closesBeside, corner, onLeave, children }: ModalProps) {
  return (
    <View className={`modal modal--${place}`}>
      {/* `catchMove`: else the page behind scrolls under the finger. */}
      <View className="modal__beside" catchMove aria-hidden onClick={closesBeside ? onLeave : undefined} />
      <View className="modal__box" role={alert ? 'alertdialog' : 'dialog'} aria-label={title}>
        <View className="modal__head">
          <Text className="modal__title">{title}</Text>
          {corner}
        </View>
        {children}
      </View>
    </View>
  );
}
