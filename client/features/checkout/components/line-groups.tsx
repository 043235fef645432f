import { Text, View } from '@tarojs/components';
import { Card } from '../../../shared/ui/card';
import { Icon } from '../../../shared/ui/icon';
import { Facts } from '../../../shared/ui/product-name';
import { useProjects } from '../../cart';
import { perRoom } from '../../cart/lines';
import { groupsOf, sumOf, type Lines, type LineGroup } from '../lines';
import { checkoutText as text } from '../text';
import { OrderLine } from './order-line';

/** What the project is beside its name: its price for one room where its rooms are known. */
function factsOf(lines: Lines, rooms: number | undefined): readonly string[] {
  const { fen, kinds } = sumOf(lines);
  if (rooms === undefined) return [text.kinds(kinds)];
  const share = perRoom(fen, rooms);
  return [text.rooms(rooms), text.perRoom(share.fen, share.isExact)];
}

function Group({ group, rooms }: { readonly group: LineGroup; readonly rooms: number | undefined }) {
  const { name, lines } = group;
  return (
    <Card>
      {name !== undefined && (
        <View className="checkout-group__head">
          <View className="checkout-group__name" role="heading" aria-level={2}>
            <Icon name="project" size="s" />
            <Text>{name}</Text>
          </View>
          <View className="checkout-group__facts">
            <Facts facts={factsOf(lines, rooms)} />
          </View>
        </View>
      )}
      {lines.map((line) => (
        <OrderLine key={line.cartId ?? line.productId} line={line} />
      ))}
    </Card>
  );
}

/** What is ordered, hotel by hotel. */
export function LineGroups({ lines }: { readonly lines: Lines }) {
  const projects = useProjects();
  return (
    <>
      {groupsOf(lines).map((group) => (
        <Group
          key={group.name ?? ''}
          group={group}
          rooms={projects.find(({ name }) => name === group.name)?.rooms}
        />
      ))}
    </>
  );
}
