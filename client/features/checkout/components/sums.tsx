import { Text, View } from '@tarojs/components';
import { Card } from '../../../shared/ui/card';
import { Price } from '../../../shared/ui/price';
import type { Sum } from '../lines';
import { checkoutText } from '../text';

/** What it comes to, and how it is paid. */
export function Sums({ sum }: { readonly sum: Sum }) {
  return (
    <Card>
      <View className="checkout-sum">
        <Text className="checkout-sum__label">{checkoutText.goods(sum.kinds, sum.pieces)}</Text>
        <Price fen={sum.fen} size="mid" />
      </View>
      <View className="checkout-sum">
        <Text className="checkout-sum__label">{checkoutText.payment}</Text>
        <Text className="checkout-sum__how">{checkoutText.paymentHow}</Text>
      </View>
    </Card>
  );
}
