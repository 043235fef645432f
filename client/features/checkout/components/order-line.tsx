import { Text, View } from '@tarojs/components';
import { Photo } from '../../../shared/ui/photo';
import { Price } from '../../../shared/ui/price';
import { Facts } from '../../../shared/ui/product-name';
import { splitName } from '../../../shared/ui/product-name/split-name';
import { Tag } from '../../../shared/ui/tag';
import { unitOf, type BasketLine } from '../lines';
import { checkoutText } from '../text';

/** A line as it will be sold: nothing to change here, but what was changed is marked. */
export function OrderLine({ line }: { readonly line: BasketLine }) {
  const { name, picture, fen, quantity, wasQuantity, wasFen } = line;
  const { what, which } = splitName(name);
  const isCut = wasQuantity !== undefined && wasQuantity !== quantity;
  const isRepriced = wasFen !== undefined && wasFen !== fen;
  return (
    <View className="checkout-line">
      <Photo size="small" url={picture} />
      <View className="checkout-line__words">
        <View className="checkout-line__row">
          <Text className="checkout-line__what">{what}</Text>
          <Price fen={fen * quantity} size="mid" />
        </View>
        <View className="checkout-line__row checkout-line__row--note">
          <View className="checkout-line__which">
            <Facts facts={which} />
          </View>
          <Text className="checkout-line__each">{checkoutText.each(fen, quantity)}</Text>
        </View>
        {(isCut || isRepriced) && (
          <View className="checkout-line__marks">
            {isCut && (
              <Tag tone="danger">{checkoutText.wasQuantity(wasQuantity, quantity, unitOf(line))}</Tag>
            )}
            {isRepriced && <Tag tone="lamp">{checkoutText.wasFen(fen)}</Tag>}
          </View>
        )}
      </View>
    </View>
  );
}
