import { Text, View } from '@tarojs/components';
import { finishOf, type AxisName } from '../../../../domain/families';
import { Chip } from '../../../shared/ui/chip';
import type { ProductDetail } from '../../catalogue/queries';
import { useFamily } from '../hooks/use-family';

interface ProductChoicesProps {
  readonly product: ProductDetail;
  /** On its way in the place of this one. */
  readonly coming: string | undefined;
  readonly onChoose: (productId: string) => void;
}

/** The row says 键数 already. */
const shortened = (axis: AxisName, value: string): string =>
  axis === '键数' ? value.replace(/\s键$/, '') : value;

/** Colour, keys, link: what else there is of the same, each a tap away. */
export function ProductChoices({ product, coming, onChoose }: ProductChoicesProps) {
  const rows = useFamily(product, coming ?? product.product_id);
  if (rows === undefined) return <ChoiceBones />;
  if (rows.length === 0) return null;
  return (
    <View className="product-choices">
      {rows.map(({ name, options }) => (
        <View key={name} className="product-choice" role="radiogroup" aria-label={name}>
          <Text className="product-choice__name">{name}</Text>
          <View className="chips product-choice__chips">
            {options.map(({ value, member, chosen, off }) => (
              <Chip
                key={value}
                finish={name === '颜色' ? finishOf(value) : undefined}
                chosen={chosen}
                off={off && !chosen}
                onTap={() => {
                  if (!chosen) onChoose(member.product_id);
                }}
              >
                {shortened(name, value)}
              </Chip>
            ))}
          </View>
        </View>
      ))}
    </View>
  );
}

const ChoiceBones = () => (
  <View className="product-choices bones" aria-hidden="true">
    {['first', 'second'].map((row) => (
      <View key={row} className="product-choice">
        <View className="bone product-choice__bone" />
      </View>
    ))}
  </View>
);
