import { Text, View } from '@tarojs/components';
import { Card } from '../../../shared/ui/card';
import { Price } from '../../../shared/ui/price';
import { usePictures } from '../hooks/use-pictures';
import { ordersText, orderText } from '../text';
import type { OrderSeen } from '../types';
import { OrderLine } from './order-line';

/** What was ordered, at the prices of that day. */
export function OrderLines({ order }: { readonly order: OrderSeen }) {
  const { order_snap: lines, order_item_quantity: pieces, order_amount } = order;
  const pictures = usePictures(lines.map(({ product_id }) => product_id));
  const corner = <Text className="order__quiet">{ordersText.kindsAndPieces(lines.length, pieces)}</Text>;
  return (
    <Card title={orderText.lines} corner={corner}>
      <View role="list">
        {lines.map((line, at) => (
          <OrderLine key={`${line.product_id} ${at}`} line={line} picture={pictures.get(line.product_id)} />
        ))}
      </View>
      <View className="order__total">
        <Text>{orderText.total}</Text>
        <Price fen={order_amount} />
      </View>
    </Card>
  );
}
