import { View } from '@tarojs/components';
import { IconButton } from '../icon-button';
import { Photo } from '../photo';
import { Press } from '../press';
import { Price } from '../price';
import { ProductName } from '../product-name';
import { uiText } from '../text';

interface ProductCardProps {
  readonly name: string;
  readonly facts?: readonly string[];
  readonly fen: number;
  readonly unit?: string;
  readonly picture?: string;
  /** On the picture, so that prices of a row stand level: 只剩 4 套. */
  readonly scarce?: string;
  readonly onOpen: () => void;
  readonly onAdd?: () => void;
}

/** A product in a grid of the showroom: its picture is the frame. */
export function ProductCard(props: ProductCardProps) {
  const { name, facts, fen, unit, picture, scarce, onOpen, onAdd } = props;
  return (
    <View className="product-card">
      <Press className="press product-card__way" onTap={onOpen}>
        <Photo size="wide" url={picture} tag={scarce} />
        <View className="product-card__name">
          <ProductName name={name} facts={facts} />
        </View>
      </Press>
      <View className="product-card__foot">
        <Price fen={fen} unit={unit} />
        {onAdd && <IconButton icon="plus" kind="soft" label={uiText.addOf(name)} onTap={onAdd} />}
      </View>
    </View>
  );
}
