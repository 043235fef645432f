import { Text, View } from '@tarojs/components';
import { formatMoney } from '../../../../domain/money';
import { platform } from '../../../platform';
import { go } from '../../../shared/navigate';
import { SERVICE_PHONE } from '../../../shared/service-phone';
import { usePerson } from '../../../shared/session/use-person';
import { text } from '../../../shared/text';
import { Card } from '../../../shared/ui/card';
import { Empty } from '../../../shared/ui/empty';
import { Icon } from '../../../shared/ui/icon';
import { List, ListItem } from '../../../shared/ui/list';
import { Notice } from '../../../shared/ui/notice';
import { Press } from '../../../shared/ui/press';
import { toast } from '../../../shared/ui/toast';
import { Wire } from '../../../shared/ui/wire';
import { orderNumberSaid } from '../../orders/numbers';
import { timeSaid } from '../../../shared/times';
import type { PlacedOrder as Order } from '../placed';
import { placedText as words } from '../text';
import './placed-order.css';

const stopsOf = (created: string) => [
  { title: words.submitted, note: words.submittedAt(timeSaid(created)), state: 'now' as const },
  { title: words.confirm, note: words.confirmHint, state: 'next' as const },
  { title: words.transfer, note: words.transferHint, state: 'next' as const },
  { title: words.ship, note: words.shipHint, state: 'next' as const },
];

/** The card is in the holder: the order is there, and this is what comes next. */
export function PlacedOrder({ order }: { readonly order: Order }) {
  const person = usePerson();
  const number = order.order_number;

  async function copy() {
    toast((await platform.copy(number)) ? words.copied : text.copyFailed);
  }

  return (
    <View className="placed">
      <Empty
        done
        title={words.title}
        hint={`${formatMoney(order.order_amount)} · ${words.pieces(order.order_item_quantity)}`}
      />
      {order.order_status === 'pending' ? (
        <Card>
          <Wire stops={stopsOf(order.order_create)} />
        </Card>
      ) : (
        <Notice tone="info">{words.goneOn}</Notice>
      )}
      <Card>
        <View className="placed-line">
          <Text>{words.number}</Text>
          <Press className="press placed-number" label={words.copy(number)} onTap={() => void copy()}>
            <Text userSelect>{orderNumberSaid(number)}</Text>
            <Icon name="copy" size="xs" />
          </Press>
        </View>
      </Card>
      {(SERVICE_PHONE !== '' || person?.users_phone === '') && (
        <List>
          {person?.users_phone === '' && (
            <ListItem label={words.bind} note={words.bindWhy} onTap={() => void go('phone')} />
          )}
          {SERVICE_PHONE !== '' && (
            <ListItem label={words.change} value={words.service} onTap={() => platform.call(SERVICE_PHONE)} />
          )}
        </List>
      )}
    </View>
  );
}
