import { MAX_QUANTITY } from '../../../domain/carts';
import type { Addition } from '../cart';
import type { ProductItem } from '../catalogue/queries';
import type { SnapLine } from './types';

/** What buying the lines of an order once more comes to today. */
export interface AgainPlan {
  readonly additions: readonly Addition[];
  /** Names of what is no longer sold. */
  readonly gone: readonly string[];
  readonly changed: readonly { readonly name: string; readonly from: number; readonly to: number }[];
}

/**
 * What is out of stock goes along: the cart says so beside it. What is off the shelf no cart takes.
 * @param products as they are now; unknown ones are missing
 */
export function planAgain(lines: readonly SnapLine[], products: readonly ProductItem[]): AgainPlan {
  const pieces = new Map<string, number>();
  // The same product may have been in two projects.
  for (const { product_id, quantity } of lines) {
    pieces.set(product_id, Math.min((pieces.get(product_id) ?? 0) + quantity, MAX_QUANTITY));
  }
  const sold = new Map(
    products.filter(({ on_sale }) => on_sale !== false).map((one) => [one.product_id, one]),
  );
  const once = lines.filter(
    ({ product_id }, at) => lines.findIndex((one) => one.product_id === product_id) === at,
  );
  return {
    additions: once.flatMap(({ product_id }) => {
      const product = sold.get(product_id);
      return product === undefined ? [] : [{ product, quantity: pieces.get(product_id) ?? 1 }];
    }),
    gone: once.filter(({ product_id }) => !sold.has(product_id)).map(({ name }) => name),
    changed: once.flatMap(({ product_id, name, unit_price: from }) => {
      const to = sold.get(product_id)?.product_basic_price;
      return to === undefined || to === from ? [] : [{ name, from, to }];
    }),
  };
}
