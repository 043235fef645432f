import { View } from '@tarojs/components';
import { go } from '../../../shared/navigate';
import { Mend } from '../../../shared/ui/mend';
import { splitName } from '../../../shared/ui/product-name/split-name';
import { acknowledgePrice, setQuantity } from '../actions';
import { useStock } from '../hooks/use-stock';
import { cartText as words } from '../text';
import type { CartLine } from '../types';

interface LineMendProps {
  readonly line: CartLine;
}

/** What is to be known of a line before it is ordered, with the one tap that mends it. */
export function LineMend({ line }: LineMendProps) {
  if (line.state === 'ok') return null;
  return (
    <View className="cart-row__mend">
      {line.state === 'price_changed' && <PriceMend line={line} />}
      {line.state === 'short_stock' && <StockMend line={line} />}
      {line.state === 'off_shelf' && (
        <Mend tone="gone" mend={words.sameKind} onMend={() => findSameKind(line)}>
          {words.hadPut(line.quantity, line.unit || words.piece)}
        </Mend>
      )}
    </View>
  );
}

const findSameKind = ({ name }: CartLine) => void go('search', { keyword: splitName(name).what });

function PriceMend({ line }: LineMendProps) {
  const more = line.fen - line.addedFen;
  return (
    <Mend tone="look" mend={words.isSeen} onMend={() => acknowledgePrice(line)}>
      {more > 0 ? words.dearer(more) : words.cheaper(-more)}
    </Mend>
  );
}

function StockMend({ line }: LineMendProps) {
  const { stock, unit } = useStock(line);
  if (stock === undefined || stock >= line.quantity) {
    return (
      <Mend tone="stop" mend={words.sameKind} onMend={() => findSameKind(line)}>
        {words.shortUnknown(line.quantity)}
      </Mend>
    );
  }
  if (stock === 0) {
    return (
      <Mend tone="stop" mend={words.sameKind} onMend={() => findSameKind(line)}>
        {words.soldOut}
      </Mend>
    );
  }
  return (
    <Mend tone="stop" mend={words.takeWhatThereIs(stock, unit)} onMend={() => void setQuantity(line, stock)}>
      {words.short(line.quantity, line.quantity - stock, unit)}
    </Mend>
  );
}
