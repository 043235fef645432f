import { covers, isOnSale } from './products';

/** What a line of a cart is (surface sections 5 and 7). */
export const CART_STATUS = { active: 'active', ordered: 'ordered' } as const;

/** The group of a line whose owner named none: groups are told apart by name, so it needs one too. */
export const DEFAULT_CART_NUMBER = '默认';

/** The group a written name means: spaces around it do not make another one. */
export const cartGroup = (name: string): string => name.trim() || DEFAULT_CART_NUMBER;

/** Pieces of one product in one line of a cart or an order. */
export const MAX_QUANTITY = 9999;

export type CartItemState = 'off_shelf' | 'short_stock' | 'price_changed' | 'ok';

interface CartLine {
  readonly cart_product_quantity: number;
  readonly cart_at_price: number;
  readonly prod_list_basic_price: number;
  readonly prod_list_stock: number;
  readonly prod_list_status: string;
  /** `is_delete` of the product, not of the line. */
  readonly is_delete: number;
}

/** What its owner must know of a line before ordering it: the first that applies. */
export function cartItemState(line: CartLine): CartItemState {
  if (!isOnSale(line)) return 'off_shelf';
  if (!covers(line.prod_list_stock, line.cart_product_quantity)) return 'short_stock';
  return line.prod_list_basic_price === line.cart_at_price ? 'ok' : 'price_changed';
}
