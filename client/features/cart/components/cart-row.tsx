import { memo } from 'react';
import { View } from '@tarojs/components';
import { go } from '../../../shared/navigate';
import { Press } from '../../../shared/ui/press';
import { Price } from '../../../shared/ui/price';
import { ProductName } from '../../../shared/ui/product-name';
import { Stepper } from '../../../shared/ui/stepper';
import { SwipeRow } from '../../../shared/ui/swipe-row';
import { Tick } from '../../../shared/ui/tick';
import { removeLines, setQuantity } from '../actions';
import { ask, isTicked, tick, useDesk } from '../desk';
import { canBeOrdered } from '../lines';
import { cartText as words } from '../text';
import type { CartLine } from '../types';
import { LineMend } from './line-mend';
import { LineWays } from './line-ways';
import { RowPhoto } from './row-photo';

interface CartRowProps {
  readonly line: CartLine;
  /** Counts stand as they are: there is no network. */
  readonly isLocked: boolean;
}

/**
 * One product of one project. Drawn anew for its own line alone: a count that changes redraws one row. What a swipe
 * offers lies in sight while the cart is managed.
 */
export const CartRow = memo(function CartRow(props: CartRowProps) {
  const isManaging = useDesk((desk) => desk.isManaging);
  const { line } = props;
  if (isManaging) return <RowFront {...props} isManaging />;
  return (
    <SwipeRow
      keys={[
        {
          icon: 'move',
          word: words.moveWord,
          label: words.moveOf(line.name),
          onTap: () => ask({ what: 'move', lines: [line] }),
        },
        {
          icon: 'trash',
          word: words.removeWord,
          label: words.removeOf(line.name),
          danger: true,
          onTap: () => void removeLines([line]),
        },
      ]}
    >
      <RowFront {...props} isManaging={false} />
    </SwipeRow>
  );
});

function RowFront({ line, isLocked, isManaging }: CartRowProps & { readonly isManaging: boolean }) {
  return (
    <View className="cart-row">
      <RowTick line={line} isOff={!isManaging && !canBeOrdered(line)} />
      <View className="cart-row__body">
        <RowName line={line} />
        {isManaging ? <LineWays line={line} /> : <RowCount line={line} isLocked={isLocked} />}
        <LineMend line={line} />
      </View>
    </View>
  );
}

function RowTick({ line, isOff }: { readonly line: CartLine; readonly isOff: boolean }) {
  const isOn = useDesk((desk) => isTicked(line, desk));
  return (
    <View className="cart-row__tick">
      <Tick
        label={words.tickLine(line.name)}
        checked={isOn}
        disabled={isOff}
        onTap={() => tick([line], !isOn)}
      />
    </View>
  );
}

/** The picture hangs beside the words within the same key, so that there is one way to the product and not two. */
function RowName({ line }: { readonly line: CartLine }) {
  return (
    <>
      <Press
        className="press cart-row__open"
        label={words.open(line.name)}
        onTap={() => void go('product', { id: line.productId })}
      >
        <View className="cart-row__photo">
          <RowPhoto line={line} />
        </View>
        <ProductName name={line.name} />
      </Press>
      {line.remark !== '' && (
        <Press
          className="press cart-row__remark"
          label={words.editRemark(line.remark)}
          onTap={() => ask({ what: 'remark', line })}
        >
          {words.remark(line.remark)}
        </Press>
      )}
    </>
  );
}

function RowCount({ line, isLocked }: CartRowProps) {
  if (!canBeOrdered(line)) return null;
  return (
    <View className="cart-row__count">
      <Price fen={line.fen} />
      <Stepper
        label={words.countOf(line.name)}
        unit={line.unit}
        count={line.quantity}
        disabled={isLocked}
        onCount={(count) => void setQuantity(line, count)}
      />
    </View>
  );
}
