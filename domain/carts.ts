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

/** A cart row joined with its product: what a cart shows of it, and what its state is judged by. */
export type CartLineRow = {
  readonly pb_id: string;
  readonly cart_id: string;
  readonly cart_number: string;
  readonly cart_owner: string;
  readonly cart_product_id: string;
  readonly cart_product_quantity: number;
  readonly cart_status: string;
  readonly cart_at_price: number;
  readonly cart_remark: string;
  readonly cart_create: string;
  readonly is_delete: number;
  readonly created: string;
  readonly updated: string;
  readonly product_name: string;
  readonly product_modelnumber: string;
  readonly product_basic_price: number;
  readonly product_stock: number;
  readonly product_status: string;
  readonly product_is_delete: number;
  /** Path of the first picture below the database's root, or empty. */
  readonly product_picture: string;
};

type Judged = Pick<
  CartLineRow,
  | 'cart_product_quantity'
  | 'cart_at_price'
  | 'product_basic_price'
  | 'product_stock'
  | 'product_status'
  | 'product_is_delete'
>;

/** What its owner must know of a line before ordering it: the first that applies. */
export function cartItemState(line: Judged): CartItemState {
  if (!isOnSale({ prod_list_status: line.product_status, is_delete: line.product_is_delete })) {
    return 'off_shelf';
  }
  if (!covers(line.product_stock, line.cart_product_quantity)) return 'short_stock';
  return line.product_basic_price === line.cart_at_price ? 'ok' : 'price_changed';
}
