import { View } from '@tarojs/components';
import { Press } from '../press';
import { buttonClass, type ButtonProps } from './types';

export function Button(props: ButtonProps) {
  const { children, chosen, disabled, busy, label, onTap } = props;
  return (
    <Press
      className={buttonClass(props)}
      disabled={disabled}
      busy={busy}
      pressed={chosen}
      label={label}
      onTap={onTap}
    >
      {busy && <View className="button__turning" />}
      {children}
    </Press>
  );
}
