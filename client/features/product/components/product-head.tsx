import { Text, View } from '@tarojs/components';
import { splitName } from '../../../../domain/product-names';
import { platform } from '../../../platform';
import { Lamp } from '../../../shared/ui/lamp';
import { Plate } from '../../../shared/ui/plate';
import { Price } from '../../../shared/ui/price';
import { Facts } from '../../../shared/ui/product-name';
import { toast } from '../../../shared/ui/toast';
import type { ProductDetail } from '../../catalogue/queries';
import { OFF_SHELF, saidOfStock } from '../../catalogue/stock';
import { productText as words } from '../text';

/** What it costs, whether it is there, what it is and which one. */
export function ProductHead({ product }: { readonly product: ProductDetail }) {
  const { product_name, product_modelnumber: model, product_unit: unit, stock_state, stock } = product;
  const { what, which } = splitName(product_name);
  const said = product.on_sale ? saidOfStock(stock_state, stock, unit) : OFF_SHELF;
  async function copy() {
    const isCopied = await platform.copy(model);
    toast(isCopied ? words.modelCopied : words.copyFailed);
  }
  return (
    <View className="product-head">
      <View className="product-head__row">
        <Price fen={product.product_basic_price} unit={unit} size="big" />
        <Lamp state={said.state}>{said.words}</Lamp>
      </View>
      <View className="product-head__what" role="heading" aria-level={1}>
        <Text>{what}</Text>
        {which.length > 0 && <Text className="only-read">{` ${which.join(' ')}`}</Text>}
      </View>
      <View className="product-head__row">
        <View className="product-head__which" aria-hidden="true">
          <Facts facts={which} />
        </View>
        {model !== '' && <Plate model={model} onCopy={() => void copy()} />}
      </View>
    </View>
  );
}
