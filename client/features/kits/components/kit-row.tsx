import { Text, View } from '@tarojs/components';
import { splitName } from '../../../../domain/product-names';
import { Icon } from '../../../shared/ui/icon';
import { Lamp } from '../../../shared/ui/lamp';
import { Photo } from '../../../shared/ui/photo';
import { Press } from '../../../shared/ui/press';
import { Price } from '../../../shared/ui/price';
import { Facts } from '../../../shared/ui/product-name';
import { saidOfStock } from '../../catalogue/stock';
import type { PricedLine } from '../plan';
import { kitText as words } from '../text';

interface KitRowProps {
  readonly line: PricedLine;
  readonly rooms: number;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

/** A product of the kit for all rooms; the whole row is its tick. */
export function KitRow({ line, rooms, isChosen, onToggle }: KitRowProps) {
  const { product, perRoom } = line;
  const { what, which } = splitName(product.product_name);
  const stock = saidOfStock(product.stock_state);
  return (
    <Press className="press kit-row" role="checkbox" checked={isChosen} onTap={onToggle}>
      <View className={isChosen ? 'tick tick--on' : 'tick'}>
        {isChosen && <Icon name="check" size="xs" />}
      </View>
      <Photo size="tiny" url={product.picture_url} />
      <View className="kit-row__words">
        <Text className="kit-row__what">{what}</Text>
        <View className="kit-note figure">
          <Facts facts={[words.pieces(perRoom * rooms, product.product_unit), ...which]} />
        </View>
        {product.stock_state === 'out' && <Lamp state={stock.state}>{stock.words}</Lamp>}
      </View>
      <View className={isChosen ? 'kit-row__price' : 'kit-row__price kit-row__price--off'}>
        <Price fen={perRoom * rooms * product.product_basic_price} size="small" tone="plain" />
      </View>
    </Press>
  );
}
