import { Text, View } from '@tarojs/components';
import type { Finish } from '../../../../domain/product-facts';
import { Icon } from '../icon';
import { Press } from '../press';

interface ChipProps {
  readonly children: string;
  /** Whether it is the one; a chip that leads somewhere is neither. */
  readonly chosen?: boolean;
  /** A finish, shown beside its name. */
  readonly finish?: Finish;
  /** Does not go with what else is chosen. */
  readonly off?: boolean;
  /** Opens several to choose from. */
  readonly opens?: boolean;
  readonly onTap: () => void;
}

/** A word that can be chosen: 36 to the eye, 44 to the finger. What only says is a tag. */
export function Chip({ children, chosen, finish, off, opens, onTap }: ChipProps) {
  const looks = ['chip', chosen && 'chip--chosen', off && 'chip--off', (finish ?? opens) && 'chip--drawn']
    .filter(Boolean)
    .join(' ');
  return (
    <Press className="press chip-place" pressed={chosen} disabled={off} onTap={onTap}>
      <View className={looks}>
        {finish && <View className={`swatch swatch--${finish}`} aria-hidden="true" />}
        <Text>{children}</Text>
        {opens && <Icon name="down" size="xs" />}
      </View>
    </Press>
  );
}
