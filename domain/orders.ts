import type { Delivery } from './delivery';
import type { OrderAsk } from './order-ask';
import type { OrderState, PayState } from './order-states';
import { newestFirst } from './paging';
import { covers, isOnSale, productName, UNCOUNTED_STOCK, type Product } from './products';
import { invalidInput, ok, refuse, type Result } from './result';

/** One line of an order as it was sold; amounts are fen. It never changes afterwards. */
export interface SnapLine {
  readonly product_id: string;
  readonly prod_list_id: string;
  readonly name: string;
  readonly model: string;
  readonly unit_price: number;
  readonly quantity: number;
  readonly subtotal: number;
  /** `attachments_id`, or empty. */
  readonly picture: string;
}

/** The owner's live cart rows that the ask names. */
export interface CartRow {
  readonly id: string;
  readonly cart_id: string;
  /** Record id of the product. */
  readonly cart_product_id: string;
  readonly cart_product_quantity: number;
}

/** What the database holds when an order is asked for, all read in one transaction. */
export interface OrderFacts {
  readonly ask: OrderAsk;
  /** Digest of the ask, see `requestText`. */
  readonly request: string;
  /** The owner's order with this idempotency key, if there is one. */
  readonly previous: { readonly order_request: string } | null;
  readonly carts: readonly CartRow[];
  readonly products: readonly Product[];
}

export interface StockMove {
  /** Record id of a product whose stock is counted. */
  readonly product: string;
  readonly pieces: number;
}

/** What an order's history remembers of one move. */
export interface HistoryEntry {
  readonly actor_role: (typeof ACTOR_ROLES)[number];
  readonly state_from: OrderState | PayState | '';
  readonly state_to: OrderState | PayState;
  readonly note: string;
}

/** How orders are listed. */
export const ORDERS_NEWEST_FIRST = newestFirst('order_create', 'id');

/** Where an order's lines came from. */
export const ORDER_SOURCES = ['cart', 'buy_now'] as const;

/** In which capacity somebody moved an order; the system when nobody did. */
export const ACTOR_ROLES = ['owner', 'staff', 'system'] as const;

/** Columns of a new order that the rules decide; ids and times are the database's. */
export interface NewOrder {
  readonly order_source: (typeof ORDER_SOURCES)[number];
  readonly order_source_id: string;
  readonly order_status: OrderState;
  readonly order_pay_status: PayState;
  readonly order_item_quantity: number;
  readonly order_snap: readonly SnapLine[];
  readonly order_amount: number;
  readonly order_delivery: Delivery | null;
  readonly order_tracking: null;
  readonly order_remark: string;
  readonly order_stock_taken: readonly StockMove[];
}

/** Everything an order writes; it commits together or not at all. */
export interface OrderWrites {
  readonly order: NewOrder;
  readonly takeStock: readonly StockMove[];
  /** Record ids of the cart rows this order uses up. */
  readonly consumeCarts: readonly string[];
  readonly history: readonly HistoryEntry[];
}

export type OrderDecision =
  { readonly kind: 'replay' } | { readonly kind: 'place'; readonly writes: OrderWrites };

interface Line {
  readonly product: Product;
  readonly quantity: number;
  readonly sourceId: string;
}

/**
 * What an order becomes: rows in, writes or a refusal out, no I/O, so that any database can be asked the same way.
 * Refused in this order: `IDEMPOTENCY_KEY_REUSED`, `CART_CHANGED` or `NOT_FOUND`, `PRODUCT_OFF_SHELF`, `STOCK_SHORT`,
 * `PRICE_CHANGED`. A refused order writes nothing, so its key is free again.
 */
export function decideOrder(facts: OrderFacts): Result<OrderDecision> {
  const { ask, previous } = facts;
  if (previous) {
    return previous.order_request === facts.request
      ? ok({ kind: 'replay' })
      : refuse('IDEMPOTENCY_KEY_REUSED');
  }
  const found = 'cart_ids' in ask.lines ? cartLines(ask.lines.cart_ids, facts) : itemLines(facts);
  if (!found.ok) return found;
  const lines = found.value;

  const gone = lines.filter(({ product }) => !isOnSale(product));
  if (gone.length > 0)
    return refuse('PRODUCT_OFF_SHELF', { products: gone.map(({ product }) => productName(product)) });

  const takeStock = wanted(lines);
  const short = takeStock.filter(({ product, pieces }) => !covers(product.prod_list_stock, pieces));
  if (short.length > 0) return refuse('STOCK_SHORT', { products: short.map(shortage) });

  const snap = lines.map(snapLine);
  const amount = snap.reduce((sum, { subtotal }) => sum + subtotal, 0);
  if (ask.amountSeen !== undefined && ask.amountSeen !== amount) {
    return refuse('PRICE_CHANGED', { order_amount: amount });
  }

  const counted = takeStock
    .filter(({ product }) => product.prod_list_stock !== UNCOUNTED_STOCK)
    .map(({ product, pieces }) => ({ product: product.id, pieces }));
  const fromCart = 'cart_ids' in ask.lines;
  return ok({
    kind: 'place',
    writes: {
      order: {
        order_source: fromCart ? 'cart' : 'buy_now',
        order_source_id: lines.map(({ sourceId }) => sourceId).join('|'),
        order_status: 'pending',
        order_pay_status: 'unpaid',
        order_item_quantity: lines.reduce((sum, { quantity }) => sum + quantity, 0),
        order_snap: snap,
        order_amount: amount,
        order_delivery: ask.delivery,
        order_tracking: null,
        order_remark: ask.remark,
        order_stock_taken: counted,
      },
      takeStock: counted,
      consumeCarts: fromCart ? facts.carts.map(({ id }) => id) : [],
      history: [{ actor_role: 'owner', state_from: '', state_to: 'pending', note: '' }],
    },
  });
}

/** A row that is gone, used or somebody else's was not read, so all three look the same. */
function cartLines(cartIds: readonly string[], { carts, products }: OrderFacts): Result<Line[]> {
  const lines: Line[] = [];
  const missing: string[] = [];
  for (const cartId of cartIds) {
    const row = carts.find(({ cart_id }) => cart_id === cartId);
    const product = row && products.find(({ id }) => id === row.cart_product_id);
    if (row && product) lines.push({ product, quantity: row.cart_product_quantity, sourceId: cartId });
    else missing.push(cartId);
  }
  return missing.length > 0 ? refuse('CART_CHANGED', { cart_ids: missing }) : ok(lines);
}

function itemLines({ ask, products }: OrderFacts): Result<Line[]> {
  const lines: Line[] = [];
  for (const { product_id: asked, quantity } of 'items' in ask.lines ? ask.lines.items : []) {
    const product = products.find(({ id, prod_list_id }) => id === asked || prod_list_id === asked);
    if (!product) return refuse('NOT_FOUND', { product_id: asked });
    if (lines.some((line) => line.product.id === product.id)) {
      return invalidInput('items', '同一商品出现了两次');
    }
    lines.push({ product, quantity, sourceId: product.prod_list_id });
  }
  return ok(lines);
}

interface Wanted {
  readonly product: Product;
  readonly pieces: number;
}

/** One product may be in several groups of a cart: what counts for its stock is the sum. */
function wanted(lines: readonly Line[]): Wanted[] {
  const sums = new Map<string, Wanted>();
  for (const { product, quantity } of lines) {
    sums.set(product.id, { product, pieces: (sums.get(product.id)?.pieces ?? 0) + quantity });
  }
  return Array.from(sums.values());
}

const shortage = ({ product, pieces }: Wanted) => ({
  ...productName(product),
  quantity: pieces,
  left: product.prod_list_stock,
});

function snapLine({ product, quantity }: Line): SnapLine {
  return {
    product_id: product.id,
    prod_list_id: product.prod_list_id,
    name: product.prod_list_name,
    model: product.prod_list_modelnumber,
    unit_price: product.prod_list_basic_price,
    quantity,
    subtotal: product.prod_list_basic_price * quantity,
    picture: product.picture,
  };
}
