import { isQuantity, MAX_QUANTITY } from './carts';
import type { Delivery } from './delivery';
import { requiredIdempotencyKey } from './idempotency';
import { invalidInput, ok, refuse, type Result } from './result';

/** Longest remark, in characters. */
export const REMARK_MAX = 500;

/** Most lines of one order. */
export const MAX_ORDER_LINES = 100;

export interface AskedItem {
  /** A product's record id or its `prod_list_id`. */
  readonly product_id: string;
  readonly quantity: number;
}

/** What is ordered: lines of the caller's cart, or products bought at once. */
export type OrderLines = { readonly cart_ids: readonly string[] } | { readonly items: readonly AskedItem[] };

/** What a buyer asks for, whichever way it came. */
export interface OrderAsk {
  readonly lines: OrderLines;
  /** Unique per owner; empty only natively, where it may be left out. */
  readonly idempotencyKey: string;
  /** The amount the buyer saw, in fen. */
  readonly amountSeen?: number | undefined;
  readonly delivery: Delivery | null;
  readonly remark: string;
}

/** The body of order/create, as the contract has let it through. */
export interface OrderCreateInput {
  readonly idempotency_key?: string;
  readonly cart_ids?: readonly string[];
  readonly items?: readonly AskedItem[];
  readonly order_amount?: number;
  readonly delivery?: Delivery;
  readonly order_remark?: string;
}

/**
 * Reads an order from a body and the header that may carry its key: exactly one of `cart_ids` and `items`, no id twice,
 * one key.
 */
export function orderAsk(input: OrderCreateInput, headerKey = ''): Result<OrderAsk> {
  const key = requiredIdempotencyKey(input.idempotency_key, headerKey);
  if (!key.ok) return key;
  const { cart_ids: cartIds, items } = input;
  if ((cartIds === undefined) === (items === undefined)) {
    return invalidInput('cart_ids', 'cart_ids 与 items 必须且只能填一个');
  }
  const lines = cartIds
    ? orderLines({ cart_ids: cartIds })
    : orderLines({ items: items as readonly AskedItem[] });
  if (!lines.ok) return lines;
  return ok({
    lines: lines.value,
    idempotencyKey: key.value,
    amountSeen: input.order_amount,
    delivery: input.delivery ?? null,
    remark: input.order_remark ?? '',
  });
}

function orderLines(lines: OrderLines): Result<OrderLines> {
  const [field, ids] =
    'cart_ids' in lines
      ? (['cart_ids', lines.cart_ids] as const)
      : (['items', lines.items.map(({ product_id }) => product_id)] as const);
  if (ids.length === 0) return refuse('CART_EMPTY');
  if (ids.length > MAX_ORDER_LINES) return invalidInput(field, `最多 ${MAX_ORDER_LINES} 项`);
  if ('items' in lines && !lines.items.every(({ quantity }) => isQuantity(quantity))) {
    // The contract says so too; below one it would give stock to the seller.
    return invalidInput(field, `数量应为 1 到 ${MAX_QUANTITY} 的整数`);
  }
  return new Set(ids).size === ids.length ? ok(lines) : invalidInput(field, '同一项出现了两次');
}

/**
 * Reads the lines a native order create sends as `order_snap`: `{product_id, quantity}` or `{cart_id}`, all of one
 * kind.
 */
export function linesOfSnap(snap: unknown): Result<OrderLines> {
  if (!Array.isArray(snap)) return invalidInput('order_snap', '应为商品列表');
  const rows = snap as readonly unknown[];
  if (rows.every(isCartLine)) return orderLines({ cart_ids: rows.map(({ cart_id }) => cart_id) });
  if (rows.every(isItem)) {
    return orderLines({ items: rows.map(({ product_id, quantity }) => ({ product_id, quantity })) });
  }
  return invalidInput('order_snap', '每项应为 {product_id, quantity}，或者每项都为 {cart_id}');
}

const hasOnly = (value: unknown, keys: readonly string[]): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && Object.keys(value).every((key) => keys.indexOf(key) >= 0);

const isCartLine = (row: unknown): row is { readonly cart_id: string } =>
  hasOnly(row, ['cart_id']) && typeof row['cart_id'] === 'string';

const isItem = (row: unknown): row is AskedItem =>
  hasOnly(row, ['product_id', 'quantity']) &&
  typeof row['product_id'] === 'string' &&
  isQuantity(row['quantity']);

/** One text for one request, so that the same key with another body is noticed: what differs in it, differs. */
export function requestText({ lines, amountSeen, delivery, remark }: OrderAsk): string {
  const { name, phone, region, address, postcode } = delivery ?? ({} as Partial<Delivery>);
  const asked =
    'cart_ids' in lines ? lines.cart_ids : lines.items.map((item) => [item.product_id, item.quantity]);
  return JSON.stringify([asked, amountSeen ?? null, [name, phone, region, address, postcode], remark]);
}
