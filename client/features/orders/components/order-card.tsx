import { Text, View } from '@tarojs/components';
import { go } from '../../../shared/navigate';
import { Card } from '../../../shared/ui/card';
import { Lamp } from '../../../shared/ui/lamp';
import { Photo } from '../../../shared/ui/photo';
import { Press } from '../../../shared/ui/press';
import { Price } from '../../../shared/ui/price';
import { Facts } from '../../../shared/ui/product-name';
import { shortOrderNumber } from '../numbers';
import { STATE_SAID, type OrderAction } from '../states';
import { ordersText } from '../text';
import { daySaid } from '../../../shared/times';
import type { OrderRow } from '../types';
import { OrderActions } from './order-actions';

/** As many pictures as fit beside the amount; what else there is its number says. */
export const PICTURES = 3;

interface OrderCardProps {
  readonly order: OrderRow;
  readonly pictures: ReadonlyMap<string, string>;
  readonly busy: boolean;
  readonly onAct: (action: OrderAction, order: OrderRow) => void;
}

/** An order in a list: when, which, where it is, what it was, and what can be done now. */
export function OrderCard({ order, pictures, busy, onAct }: OrderCardProps) {
  const { lamp, word } = STATE_SAID[order.order_status];
  const number = shortOrderNumber(order.order_number);
  const kinds = order.order_snap.length;
  return (
    <View className="order-card" role="listitem">
      <Card>
        <View className="order-card__head">
          <Press
            className="press order-card__way"
            label={ordersText.open(word, number)}
            onTap={() => void go('order', { id: order.order_id })}
          >
            <Facts facts={[daySaid(order.order_create), number]} />
          </Press>
          <Lamp state={lamp} strong>
            {word}
          </Lamp>
        </View>
        <View className="order-card__what">
          <View className="order-card__pictures">
            {order.order_snap.slice(0, PICTURES).map(({ product_id }, at) => (
              <Photo key={`${product_id} ${at}`} size="small" url={pictures.get(product_id)} />
            ))}
          </View>
          <View className="order-card__sum">
            <Price fen={order.order_amount} />
            <Text className="order-card__count">
              {ordersText.kindsAndPieces(kinds, order.order_item_quantity)}
            </Text>
          </View>
        </View>
        <OrderActions order={order} said={number} busy={busy} onAct={onAct} />
      </Card>
    </View>
  );
}
