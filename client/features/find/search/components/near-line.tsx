import { Text, View } from '@tarojs/components';
import type { SimilarModel } from '../../../../../domain/similar-models';
import { Icon } from '../../../../shared/ui/icon';
import { Press } from '../../../../shared/ui/press';
import { Price } from '../../../../shared/ui/price';
import { Facts } from '../../../../shared/ui/product-name';
import { splitName } from '../../../../shared/ui/product-name/split-name';
import { go } from '../../../../shared/navigate';
import type { ProductItem } from '../../../catalogue/queries';

/** A model number that is nearly the one that was typed; what differs is lit. */
export function NearLine({ product, pieces }: SimilarModel<ProductItem>) {
  const { what, which } = splitName(product.product_name);
  return (
    <Press className="press near" onTap={() => void go('product', { id: product.product_id })}>
      <View className="near__words">
        <Text className="near__model">
          {pieces.map(({ text, differs }, at) => (
            <Text key={at} className={differs ? 'mark' : undefined}>
              {text}
            </Text>
          ))}
        </Text>
        <View className="near__name">
          <Facts facts={[what, ...which]} />
        </View>
      </View>
      <Price fen={product.product_basic_price} size="small" />
      <View className="near__way">
        <Icon name="right" size="s" />
      </View>
    </Press>
  );
}
