import { Text, View } from '@tarojs/components';
import { Icon } from '../../../shared/ui/icon';
import { IconButton } from '../../../shared/ui/icon-button';
import { Press } from '../../../shared/ui/press';
import { Price } from '../../../shared/ui/price';
import { Facts } from '../../../shared/ui/product-name';
import { Tick } from '../../../shared/ui/tick';
import { settle } from '../actions';
import { ask, tick, tickable, tickOf, useDesk } from '../desk';
import { canBeOrdered, perRoom, sumOf } from '../lines';
import { cartText as words } from '../text';
import type { CartGroup } from '../types';

interface GroupProps {
  readonly group: CartGroup;
}

/** Rooms and what one of them costs; else how many kinds there are and where they lie. */
function factsOf({ rooms, lines }: CartGroup, isGuest: boolean): readonly string[] {
  const { fen, kinds } = sumOf(lines);
  const cannot = lines.length - kinds;
  if (rooms !== undefined && kinds > 0) {
    const share = perRoom(fen, rooms);
    return [words.rooms(rooms), words.perRoom(share.fen, share.isExact)];
  }
  if (cannot > 0) return [words.canAndCannot(kinds, cannot)];
  return [isGuest ? words.onDevice(kinds) : words.kinds(kinds)];
}

/** Over a project's lines: all of them ticked, its name, what a room costs. */
export function GroupHead({ group, isGuest }: GroupProps & { readonly isGuest: boolean }) {
  const { name, lines } = group;
  const isManaging = useDesk((desk) => desk.isManaging);
  const state = useDesk((desk) => tickOf(lines, desk));
  const could = tickable(lines, isManaging);
  return (
    <View className="cart-group__head">
      <View className="cart-group__tick">
        <Tick
          label={words.tickGroup(name)}
          checked={state}
          disabled={could.length === 0}
          onTap={() => tick(could, state !== true)}
        />
      </View>
      <View className="cart-group__words">
        <View className="cart-group__name" role="heading" aria-level={2}>
          <Text>{name}</Text>
        </View>
        <View className="cart-group__facts">
          <Facts facts={factsOf(group, isGuest)} />
        </View>
      </View>
      <IconButton icon="more" label={words.more(name)} onTap={() => ask({ what: 'group', group: name })} />
    </View>
  );
}

/** Below a project's lines: what they come to, and the way to order them alone. */
export function GroupFoot({ group, canSettle }: GroupProps & { readonly canSettle: boolean }) {
  const { fen, pieces, kinds } = sumOf(group.lines);
  if (kinds === 0) return <View className="cart-group__foot cart-group__foot--none" />;
  return (
    <View className="cart-group__foot">
      <View className="cart-group__sum">
        <Text className="cart-group__pieces">{words.subtotal(pieces)}</Text>
        <Price fen={fen} size="mid" />
      </View>
      {canSettle && (
        <Press className="press cart-group__only" onTap={() => void settle(group.lines.filter(canBeOrdered))}>
          <Text>{words.onlyThis}</Text>
          <Icon name="right" size="xs" />
        </Press>
      )}
    </View>
  );
}
