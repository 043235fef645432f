import { Text, View } from '@tarojs/components';
import { formatMoney } from '../../../../domain/money';
import { go } from '../../../shared/navigate';
import { Photo } from '../../../shared/ui/photo';
import { Press } from '../../../shared/ui/press';
import { Price } from '../../../shared/ui/price';
import { ProductName } from '../../../shared/ui/product-name';
import { orderText } from '../text';
import type { SnapLine } from '../types';

interface OrderLineProps {
  readonly line: SnapLine;
  readonly picture: string | undefined;
}

/** A product as it was sold: nothing to change, but a way to what it is today. */
export function OrderLine({ line, picture }: OrderLineProps) {
  return (
    <View className="order-line" role="listitem">
      <Press className="press order-line__way" onTap={() => void go('product', { id: line.product_id })}>
        <Photo size="small" url={picture} />
        <View className="order-line__words">
          <ProductName name={line.name} />
        </View>
        <View className="order-line__sums">
          <Price fen={line.subtotal} size="mid" />
          <Text className="order-line__each">
            {orderText.each(formatMoney(line.unit_price), line.quantity)}
          </Text>
        </View>
      </Press>
    </View>
  );
}
