import { Text, View } from '@tarojs/components';
import { Icon } from '../icon';
import { Press } from '../press';
import type { SwipeKey } from './types';

interface SwipeKeysProps {
  readonly keys: readonly SwipeKey[];
  readonly onClose: () => void;
}

/** What lies under the end of a row. */
export function SwipeKeys({ keys, onClose }: SwipeKeysProps) {
  return (
    <View className="swipe-row__keys">
      {keys.map(({ icon, word, label, danger, onTap }) => (
        <Press
          key={word}
          className={danger ? 'press swipe-row__key swipe-row__key--danger' : 'press swipe-row__key'}
          label={label}
          onTap={() => {
            onClose();
            onTap();
          }}
        >
          <Icon name={icon} size="s" />
          <Text>{word}</Text>
        </Press>
      ))}
    </View>
  );
}
