import { Text, View } from '@tarojs/components';
import { Card } from '../../../shared/ui/card';
import { Price } from '../../../shared/ui/price';
import { Way } from '../../../shared/ui/wire';
import { STATE_SAID } from '../states';
import type { OrderSeen } from '../types';
import { nextSentence, wayOf } from '../way';

/** Where the order is, what it comes to, what happens next, and the whole way at a glance. */
export function OrderHead({ order }: { readonly order: OrderSeen }) {
  const { stops, at } = wayOf(order);
  return (
    <>
      <View className="order__head">
        <View className="order__state" role="heading" aria-level={2}>
          <Text>{STATE_SAID[order.order_status].word}</Text>
        </View>
        <Price fen={order.order_amount} size="lead" />
        <Text className="order__next">{nextSentence(order)}</Text>
      </View>
      <Card>
        <Way stops={stops} at={at} />
      </Card>
    </>
  );
}
