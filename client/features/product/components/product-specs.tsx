import { Text, View } from '@tarojs/components';
import { platform } from '../../../platform';
import { Button } from '../../../shared/ui/button';
import { toast } from '../../../shared/ui/toast';
import type { ProductDetail } from '../../catalogue/queries';
import { productText as words } from '../text';
import { specificationsAsWords } from '../words-to-copy';

interface ProductSpecsProps {
  readonly id: string;
  readonly product: ProductDetail;
}

/** What it is made of and how it works, as a table; all of it at once into a quotation. */
export function ProductSpecs({ id, product }: ProductSpecsProps) {
  async function copyAll() {
    const isCopied = await platform.copy(specificationsAsWords(product));
    toast(isCopied ? words.specsCopied : words.copyFailed);
  }
  return (
    <View id={id} className="product-section">
      <View className="product-section__head">
        <View className="product-section__title" role="heading" aria-level={2}>
          <Text>{words.specs}</Text>
        </View>
        <Button kind="text" label={`${words.copyAll}${words.specs}`} onTap={() => void copyAll()}>
          {words.copyAll}
        </Button>
      </View>
      {product.specifications.map(({ name, value }) => (
        <View key={name} className="product-spec">
          <Text className="product-spec__name">{name}</Text>
          <Text className="product-spec__value" userSelect>
            {value}
          </Text>
        </View>
      ))}
    </View>
  );
}
