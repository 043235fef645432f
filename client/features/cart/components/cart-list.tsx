import type { ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { Block } from '../../../shared/ui/infinite-list/block';
import { inBlocks } from '../../../shared/ui/infinite-list/in-blocks';
import { canBeOrdered, keyOf } from '../lines';
import { cartText as words } from '../text';
import type { CartGroup } from '../types';
import { CartRow } from './cart-row';
import { GroupFoot, GroupHead } from './group-ends';

interface CartListProps {
  readonly groups: readonly CartGroup[];
  readonly isGuest: boolean;
  readonly isLocked: boolean;
  readonly canSettle: boolean;
}

/**
 * The projects, one card each. Every row of all cards stands in one list, so that of a thousand only those near the
 * screen are drawn.
 */
export function CartList({ groups, isGuest, isLocked, canSettle }: CartListProps) {
  const rows = groups.flatMap((group) => {
    const firstOff = group.lines.find((line) => !canBeOrdered(line));
    return [
      <GroupHead key={`${group.name}/head`} group={group} isGuest={isGuest} />,
      ...group.lines.flatMap((line): ReactNode[] => [
        line === firstOff && (
          <View key={`${group.name}/off`} className="cart-group__off">
            <Text>{words.cannotBeOrdered}</Text>
          </View>
        ),
        <CartRow key={keyOf(line)} line={line} isLocked={isLocked} />,
      ]),
      <GroupFoot key={`${group.name}/foot`} group={group} canSettle={canSettle && groups.length > 1} />,
    ];
  });
  return (
    <View className="cart-list">
      {inBlocks(rows).map((some, at) => (
        <Block key={at} isFirst={at === 0}>
          {some}
        </Block>
      ))}
    </View>
  );
}
