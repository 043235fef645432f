import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { go } from '../../../shared/navigate';
import { InfiniteList } from '../../../shared/ui/infinite-list';
import { ProductCard } from '../../../shared/ui/product-card';
import { SectionHead } from '../../../shared/ui/section-head';
import { ProductCardBones } from '../../../shared/ui/skeleton/shapes';
import { AddSheet } from '../../cart/components/add-sheet';
import type { ProductItem } from '../../catalogue/queries';
import { saidOfStock } from '../../catalogue/stock';
import type { useRecommended } from '../hooks/use-recommended';
import { homeText as words } from '../text';

interface RecommendedProps {
  readonly list: ReturnType<typeof useRecommended>;
  /** The kit that comes first: 标准间. */
  readonly kit: string | undefined;
  /** Nothing came, or not all of it. */
  readonly onRetry: () => void;
}

/** What the shop recommends; a product's + puts it into a project. */
export function Recommended({ list, kit, onRetry }: RecommendedProps) {
  const [adding, setAdding] = useState<ProductItem>();
  const { products, state, failure, onMore } = list;
  return (
    <View>
      <SectionHead title={words.recommended}>
        {kit !== undefined && <Text>{words.fromKit(kit)}</Text>}
      </SectionHead>
      {products === undefined ? (
        <ProductCardBones />
      ) : (
        <InfiniteList
          state={state}
          onMore={state === 'error' ? onRetry : onMore}
          end={products.length > 0 ? words.end : words.empty}
          error={failure?.message}
          bones={<ProductCardBones count={2} />}
        >
          {/* In one box: they are some dozens of families, not hundreds of rows. */}
          <View className="product-grid">
            {products.map((product) => (
              <ProductCard
                key={product.product_id}
                name={product.product_name}
                fen={product.product_basic_price}
                unit={product.product_unit}
                picture={product.picture_url}
                scarce={scarce(product)}
                onOpen={() => void go('product', { id: product.product_id })}
                onAdd={() => setAdding(product)}
              />
            ))}
          </View>
        </InfiniteList>
      )}
      <AddSheet product={adding} onClose={() => setAdding(undefined)} />
    </View>
  );
}

/** Only what hurries or cannot be had is said in a grid. */
const scarce = ({ stock_state }: ProductItem): string | undefined =>
  stock_state === 'few' || stock_state === 'out' ? saidOfStock(stock_state).words : undefined;
