import { Text, View } from '@tarojs/components';
import { splitName } from '../../../../domain/product-names';
import { GallerySwipe } from '../../../shared/ui/gallery-swipe';
import { Notice } from '../../../shared/ui/notice';
import type { ProductDetail } from '../../catalogue/queries';
import { useSections } from '../hooks/use-sections';
import { productText as words } from '../text';
import { ProductChoices } from './product-choices';
import { ProductHead } from './product-head';
import { ProductPapers } from './product-papers';
import { ProductSpecs } from './product-specs';
import { ProductTop } from './product-top';

interface ProductViewProps {
  readonly product: ProductDetail;
  /** Another one of the family, on its way: this one stays and dims. */
  readonly coming: string | undefined;
  /** From when this is, where it could not be renewed. */
  readonly keptFrom: string | undefined;
  readonly onChoose: (productId: string) => void;
}

/** All there is to know about a product, from top to bottom. */
export function ProductView({ product, coming, keptFrom, onChoose }: ProductViewProps) {
  const { specifications, documents, summary, product_name } = product;
  const tabs = [
    { value: 'product' as const, label: words.product },
    ...(specifications.length > 0 ? [{ value: 'specs' as const, label: words.specs }] : []),
    ...(documents.length > 0
      ? [{ value: 'papers' as const, label: words.papers, count: documents.length }]
      : []),
  ];
  const { headId, pictureId, idOf, isPast, here, show } = useSections(tabs.map(({ value }) => value));
  return (
    <>
      <ProductTop
        id={headId}
        title={isPast ? splitName(product_name).what : undefined}
        tabs={tabs}
        here={here}
        onChoose={(section) => void show(section)}
      />
      <View className={coming === undefined ? 'product' : 'product product--leaving'}>
        <View id={pictureId} className="product-gallery">
          <View className="product-gallery__frame">
            <GallerySwipe
              key={product.product_id}
              urls={product.picture_urls}
              label={product_name}
              off={!product.on_sale}
            />
          </View>
        </View>
        <View id={idOf('product')} className="product-words">
          {keptFrom !== undefined && <Notice tone="look">{words.offline(keptFrom)}</Notice>}
          {!product.on_sale && (
            <Notice tone="quiet" icon="info">
              {words.gone}
            </Notice>
          )}
          <ProductHead product={product} />
          <ProductChoices product={product} coming={coming} onChoose={onChoose} />
          {summary !== '' && <Text className="product-summary">{summary}</Text>}
        </View>
        <View className="product-sections">
          {specifications.length > 0 && <ProductSpecs id={idOf('specs')} product={product} />}
          {documents.length > 0 && <ProductPapers id={idOf('papers')} papers={documents} />}
        </View>
      </View>
    </>
  );
}
