import { Text, View } from '@tarojs/components';

interface TagProps {
  readonly children: string;
  readonly tone?: 'accent' | 'lamp' | 'good' | 'danger';
}

/** A word that only says; what can be tapped is a chip. */
export function Tag({ children, tone }: TagProps) {
  return (
    <View className={tone ? `tag tag--${tone}` : 'tag'}>
      <Text>{children}</Text>
    </View>
  );
}
