import { Text, View } from '@tarojs/components';
import { badgeCount } from './badge-count';

/** How many things there are to do behind an icon; hangs at the upper right of the box around it. */
export function Badge({ count }: { readonly count: number }) {
  const words = badgeCount(count);
  if (words === '') return null;
  return (
    <View className="badge">
      <Text>{words}</Text>
    </View>
  );
}
