import { memo } from 'react';
import { Text } from '@tarojs/components';
import { Icon } from '../../../../shared/ui/icon';
import { IconButton } from '../../../../shared/ui/icon-button';
import { Press } from '../../../../shared/ui/press';
import { ProductLine } from '../../../../shared/ui/product-line';
import { splitName } from '../../../../shared/ui/product-name/split-name';
import { uiText } from '../../../../shared/ui/text';
import { go } from '../../../../shared/navigate';
import type { ProductItem } from '../../../catalogue/queries';
import { OFF_SHELF, saidOfStock } from '../../../catalogue/stock';
import { searchText } from '../text';

interface FoundLineProps {
  readonly product: ProductItem;
  readonly onAdd: (product: ProductItem) => void;
  readonly onSearch: (words: string) => void;
}

/** One product that was found, with its stock. What is off the shelf leads to others of its kind. */
export const FoundLine = memo(function FoundLine({ product, onAdd, onSearch }: FoundLineProps) {
  const isOff = product.on_sale === false;
  const { what } = splitName(product.product_name);
  return (
    <ProductLine
      name={product.product_name}
      fen={product.product_basic_price}
      unit={product.product_unit}
      picture={product.picture_url}
      model={product.product_modelnumber}
      stock={isOff ? OFF_SHELF : saidOfStock(product.stock_state)}
      off={isOff}
      onOpen={() => void go('product', { id: product.product_id })}
      action={
        isOff ? (
          <Press className="press found__similar" onTap={() => onSearch(what.replace(/\u00a0/g, ' '))}>
            <Text>{searchText.similar}</Text>
            <Icon name="right" size="xs" />
          </Press>
        ) : (
          <IconButton
            icon="plus"
            kind="soft"
            label={uiText.addOf(product.product_name)}
            onTap={() => onAdd(product)}
          />
        )
      }
    />
  );
});
