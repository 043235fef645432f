import { FEW_LEFT, type StockState } from '../../../domain/products';
import type { LampState } from '../../shared/ui/lamp/types';

/** A stock as everybody reads it: one lamp and one word, the same in lists, on the product's page and in the cart. */
export interface StockSaid {
  readonly state: LampState;
  readonly words: string;
}

const IN_A_LIST: { readonly [state in StockState]: StockSaid } = {
  in: { state: 'done', words: '有货' },
  few: { state: 'wait', words: '所剩不多' },
  out: { state: 'off', words: '暂时缺货' },
  uncounted: { state: 'go', words: '按单生产' },
};

export const OFF_SHELF: StockSaid = { state: 'off', words: '已下架' };

/**
 * @param stock pieces where they are known (a product's page); null or missing: only the state is
 * @param unit 个, 套
 */
export function saidOfStock(state: StockState, stock?: number | null, unit = '件'): StockSaid {
  if (typeof stock !== 'number' || stock <= 0) return IN_A_LIST[state];
  return stock < FEW_LEFT
    ? { state: 'wait', words: `只剩 ${stock} ${unit}` }
    : { state: 'done', words: `有货 ${stock} ${unit}` };
}
