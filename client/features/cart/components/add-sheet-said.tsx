import { Text, View } from '@tarojs/components';
import { MAX_QUANTITY } from '../../../../domain/carts';
import { Mend } from '../../../shared/ui/mend';
import type { AddPlan } from '../add-sheet-draft';
import { addSheetText as words } from '../add-sheet-text';
import type { Addable } from '../types';

interface AddSheetSaidProps {
  readonly product: Addable;
  readonly stock?: number | null;
  readonly plan: AddPlan;
  readonly onEach: (pieces: number) => void;
}

/** What there is to say about the quantity: too much for a line is mended here, too little on stock is only told. */
export function AddSheetSaid({ product, stock, plan, onEach }: AddSheetSaidProps) {
  const { product_unit: unit, stock_state } = product;
  const total = plan.held + plan.quantity;
  if (plan.mostEach !== undefined) {
    const { mostEach } = plan;
    const why = words.tooMany(MAX_QUANTITY, total, unit);
    return (
      <View className="add-sheet__said" role="alert">
        {mostEach > 0 ? (
          <Mend tone="look" mend={words.fewerEach(mostEach, unit)} onMend={() => onEach(mostEach)}>
            {why}
          </Mend>
        ) : (
          <Text className="add-sheet__hint">{why}</Text>
        )}
      </View>
    );
  }
  const isShort = typeof stock === 'number' && stock > 0 && total > stock;
  if (!isShort && stock_state !== 'out') return null;
  return (
    <View className="add-sheet__said">
      <Text className="add-sheet__hint">{isShort ? words.short(stock, total - stock, unit) : words.out}</Text>
    </View>
  );
}
