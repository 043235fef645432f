import { Text, View } from '@tarojs/components';
import { uiText } from '../text';

interface SkeletonProps {
  readonly lines?: number;
  /** `card`: in the frame of the card that will come. */
  readonly shape?: 'card' | 'lines';
}

/** The shape of what is being fetched, so that nothing jumps when it comes. */
export function Skeleton({ lines = 3, shape = 'lines' }: SkeletonProps) {
  return (
    <View className={`skeleton skeleton--${shape}`} role="status">
      <Text className="only-read">{uiText.loading}</Text>
      {Array.from({ length: lines }, (_, line) => (
        <View key={line} className="skeleton__line" aria-hidden="true" />
      ))}
    </View>
  );
}
