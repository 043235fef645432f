import { View } from '@tarojs/components';
import { Lamp } from '../../../shared/ui/lamp';
import { Photo } from '../../../shared/ui/photo';
import { Price } from '../../../shared/ui/price';
import { ProductName } from '../../../shared/ui/product-name';
import { saidOfStock } from '../../catalogue/stock';
import type { Addable } from '../types';

interface AddSheetProductProps {
  readonly product: Addable;
  readonly stock?: number | null;
}

/** What a sheet is about: the product, small. */
export function AddSheetProduct({ product, stock }: AddSheetProductProps) {
  const { state, words } = saidOfStock(product.stock_state, stock, product.product_unit);
  return (
    <View className="add-sheet__product">
      <Photo size="line" url={product.picture_url} />
      <View className="add-sheet__about">
        <ProductName name={product.product_name} />
        <View className="add-sheet__price">
          <Price fen={product.product_basic_price} unit={product.product_unit} />
          {state !== 'done' && <Lamp state={state}>{words}</Lamp>}
        </View>
      </View>
    </View>
  );
}
