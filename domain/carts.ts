import { newestFirst } from './paging';
import { covers, isOnSale, productName, type Product } from './products';
import { invalidInput, ok, refuse, type Result } from './result';

/** Longest name of a group, in characters. */
export const CART_NUMBER_MAX = 64;

/** In the cart, or used up by an order and kept for its history. */
export const CART_STATUS = { active: 'active', ordered: 'ordered' } as const;

/** The group of a line whose owner named none: groups are told apart by name, so it needs one too. */
export const DEFAULT_CART_NUMBER = '默认';

/** The group a written name means: spaces around it do not make another one. */
export const cartGroup = (name: string): string => name.trim() || DEFAULT_CART_NUMBER;

/** Most pieces of one product in one line of a cart or an order. */
export const MAX_QUANTITY = 9999;

export const isQuantity = (value: unknown): value is number =>
  typeof value === 'number' && Math.floor(value) === value && value >= 1 && value <= MAX_QUANTITY;

const QUANTITY = 'cart_product_quantity';
const noQuantity = () => invalidInput(QUANTITY, `应为 1 到 ${MAX_QUANTITY} 的整数`);

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

/** How lines are listed. */
export const LINES_NEWEST_FIRST = newestFirst('cart_create', 'pb_id');

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

/** What a new row of a cart has that its owner has no say in. */
export const newCartColumns = (product: Product) => ({
  cart_product_id: product.id,
  cart_status: CART_STATUS.active,
  cart_at_price: product.prod_list_basic_price,
});

/** A row that is there: of one product in one group of one owner there is at most one. */
export interface CartRowNow {
  readonly cart_number: string;
  readonly cart_product_quantity: number;
}

/**
 * What the row of a product and group holds after `quantity` more: the same product in the same group is one row that
 * grows, and keeps the price it was first added at. Above the most of one line nothing changes.
 * @param there the owner's row of this product and group, if there is one
 * @returns pieces, or `NOT_FOUND`, `PRODUCT_OFF_SHELF`, `INVALID_INPUT`
 */
export function decideCartAdd(
  product: Product | undefined,
  there: CartRowNow | null,
  quantity: unknown,
): Result<number> {
  if (!isQuantity(quantity)) return noQuantity();
  if (!product) return refuse('NOT_FOUND');
  if (!isOnSale(product)) return refuse('PRODUCT_OFF_SHELF', { products: [productName(product)] });
  const held = there ? there.cart_product_quantity : 0;
  const sum = held + quantity;
  if (sum <= MAX_QUANTITY) return ok(sum);
  return invalidInput(QUANTITY, `同一商品最多 ${MAX_QUANTITY} 件，购物车里已有 ${held} 件`);
}

/** What an owner wants to change of a row; what is absent stays. */
export interface CartChange {
  readonly cart_product_quantity?: unknown;
  readonly cart_number?: unknown;
  readonly cart_remark?: unknown;
}

/** The group a changed row will be in. */
export const groupAfter = (row: CartRowNow, { cart_number: name }: CartChange): string =>
  name === undefined ? row.cart_number : cartGroup(String(name));

/**
 * What a row holds after a change. Moved into a group that already has its product, it is merged there.
 * @param there the row of the same product in the group it moves to, if it moves and there is one
 */
export function decideCartChange(
  row: CartRowNow,
  there: CartRowNow | null,
  change: CartChange,
): Result<number> {
  const { cart_product_quantity: asked, cart_number: group, cart_remark: remark } = change;
  if (asked === undefined && group === undefined && remark === undefined) {
    return invalidInput('', '没有要修改的内容');
  }
  if (asked !== undefined && !isQuantity(asked)) return noQuantity();
  const sum = (asked ?? row.cart_product_quantity) + (there ? there.cart_product_quantity : 0);
  return sum > MAX_QUANTITY ? invalidInput(QUANTITY, `合并后超过 ${MAX_QUANTITY} 件`) : ok(sum);
}

/** The rows a removal names: one or several, not both. */
export function removedCartIds(input: {
  readonly cart_id?: string;
  readonly cart_ids?: readonly string[];
}): Result<readonly string[]> {
  const { cart_id: one, cart_ids: many } = input;
  if (one !== undefined && many === undefined) return ok([one]);
  if (many !== undefined && one === undefined) return ok(many);
  return invalidInput('cart_ids', 'cart_id 与 cart_ids 必须且只能填一个');
}
