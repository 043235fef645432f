import { Text, View } from '@tarojs/components';
import { Icon } from '../icon';
import { Press } from '../press';

interface TickProps {
  /** Read out; also written beside it where `shown`. */
  readonly label: string;
  readonly shown?: boolean;
  /** `mixed`: some of what it stands for. */
  readonly checked: boolean | 'mixed';
  /** Of several only one can be: a circle instead of a square. */
  readonly one?: boolean;
  readonly disabled?: boolean;
  readonly onTap: () => void;
}

/** Square = several may be chosen, circle = one, dash = some. */
export function Tick({ label, shown, checked, one, disabled, onTap }: TickProps) {
  const state = disabled ? 'no' : checked === 'mixed' ? 'some' : checked ? 'on' : 'empty';
  return (
    <Press
      className={shown ? 'press tick-place tick-place--shown' : 'press tick-place'}
      role={one ? 'radio' : 'checkbox'}
      checked={checked}
      disabled={disabled}
      label={shown ? undefined : label}
      onTap={onTap}
    >
      <View className={`tick tick--${state}${one ? ' tick--one' : ''}`}>
        {checked !== false && <Icon name={checked === 'mixed' ? 'minus' : 'check'} size="xs" />}
      </View>
      {shown && <Text className="tick-place__words">{label}</Text>}
    </Press>
  );
}
