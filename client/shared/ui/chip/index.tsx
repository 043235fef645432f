import { Text, View } from '@tarojs/components';
import { Press } from '../press';

interface ChipProps {
  readonly children: string;
  readonly chosen: boolean;
  /** A finish, shown beside its name. */
  readonly finish?: 'white' | 'black' | 'grey' | 'gold';
  /** Does not go with what else is chosen. */
  readonly off?: boolean;
  readonly onTap: () => void;
}

/** A word that can be chosen: 36 to the eye, 44 to the finger. What only says is a tag. */
export function Chip({ children, chosen, finish, off, onTap }: ChipProps) {
  const looks = ['chip', chosen && 'chip--chosen', off && 'chip--off'].filter(Boolean).join(' ');
  return (
    <Press className="press chip-place" pressed={chosen} disabled={off} onTap={onTap}>
      <View className={looks}>
        {finish && <View className={`swatch swatch--${finish}`} aria-hidden="true" />}
        <Text>{children}</Text>
      </View>
    </Press>
  );
}
