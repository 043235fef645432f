import { useState } from 'react';
import { useShareAppMessage } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { NotFound } from '../../../app/not-found';
import { Screen } from '../../../app/screen';
import { shareCard } from '../../../app/share';
import { AddSheet } from '../../../features/cart/components/add-sheet';
import { BuySheet } from '../../../features/product/components/buy-sheet';
import { ProductBar } from '../../../features/product/components/product-bar';
import { ProductFrame } from '../../../features/product/components/product-frame';
import { ProductInstead } from '../../../features/product/components/product-instead';
import { ProductTop } from '../../../features/product/components/product-top';
import { ProductView } from '../../../features/product/components/product-view';
import { useProduct } from '../../../features/product/hooks/use-product';
import { shareCardOf } from '../../../features/product/share-card';
import { usePageParams } from '../../../shared/navigate';
import '../../../features/product/product.css';
import '../../../shared/ui/shop-pages';

export default function ProductPage() {
  const params = usePageParams('product');
  return (
    <Screen plane="show" bar>
      <ProductFrame>
        {params === undefined ? <Lost /> : <Product key={params.id} opened={params.id} />}
      </ProductFrame>
    </Screen>
  );
}

const Lost = () => (
  <>
    <ProductTop />
    <View className="product-instead">
      <NotFound />
    </View>
  </>
);

function Product({ opened }: { readonly opened: string }) {
  const { product, keptFrom, coming, choose, failure, refresh } = useProduct(opened);
  const [sheet, setSheet] = useState<'buy' | 'add'>();
  const close = () => setSheet(undefined);
  // While another one is on its way a tap would be meant for that one.
  const open = (one: 'buy' | 'add') => setSheet(coming === undefined ? one : undefined);
  useShareAppMessage(() => (product === undefined ? shareCard : shareCardOf(product)));
  if (product === undefined) return <ProductInstead failure={failure} onRetry={refresh} />;
  return (
    <>
      <ProductView product={product} coming={coming} keptFrom={keptFrom} onChoose={(id) => void choose(id)} />
      <AddSheet product={sheet === 'add' ? product : undefined} stock={product.stock} onClose={close} />
      <BuySheet open={sheet === 'buy'} product={product} onClose={close} />
      <ProductBar product={product} onBuy={() => open('buy')} onAdd={() => open('add')} />
    </>
  );
}
