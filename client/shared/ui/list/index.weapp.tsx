import { View } from '@tarojs/components';
import { ListLine } from './line';
import type { ListItemProps, ListProps } from './types';

export function List({ children }: ListProps) {
  return <View className="list">{children}</View>;
}

export function ListItem(props: ListItemProps) {
  return (
    <View className="list__item">
      <ListLine {...props} />
    </View>
  );
}
