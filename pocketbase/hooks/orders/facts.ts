import { requestText, type OrderAsk } from '../../../domain/order-ask';
import type { CartRow, OrderFacts } from '../../../domain/orders';
import type { Product } from '../../../domain/products';
import { CARTS, ORDERS } from '../../schema/access';
import { namedProducts, productsById } from '../products/rows';
import { readRows } from '../records/sql';

const PREVIOUS = `SELECT id, order_request FROM ${ORDERS}
  WHERE order_owner = {:owner} AND idempotency_key = {:key} AND idempotency_key != ''`;

// Ids as one JSON list: one statement for any number of them, each looked up by its index.
const CART_ROWS = `SELECT id, cart_id, cart_product_id, cart_product_quantity FROM ${CARTS}
  WHERE cart_id IN (SELECT value FROM json_each({:ids})) AND cart_owner = {:owner} AND is_delete = 0`;

/** Facts of an order, and the record of the earlier one where its key was used before. */
export interface ReadFacts {
  readonly facts: OrderFacts;
  readonly previousId: string | null;
}

/** Reads what the decision needs. @param tx the transaction that will write, or the facts may be old by then */
export function readFacts(tx: core.App, owner: string, ask: OrderAsk): ReadFacts {
  const request = $security.sha256(requestText(ask));
  const shape = { id: '', order_request: '' };
  const previous =
    ask.idempotencyKey === ''
      ? undefined
      : readRows(tx, PREVIOUS, { owner, key: ask.idempotencyKey }, shape)[0];
  const carts: readonly CartRow[] =
    'cart_ids' in ask.lines && !previous ? cartRows(tx, owner, ask.lines.cart_ids) : [];
  const products = previous ? [] : askedProducts(tx, ask, carts);
  return {
    facts: { ask, request, previous: previous || null, carts, products },
    previousId: previous ? previous.id : null,
  };
}

function cartRows(tx: core.App, owner: string, cartIds: readonly string[]): CartRow[] {
  return readRows(
    tx,
    CART_ROWS,
    { owner, ids: JSON.stringify(cartIds) },
    { id: '', cart_id: '', cart_product_id: '', cart_product_quantity: 0 },
  );
}

function askedProducts(tx: core.App, { lines }: OrderAsk, carts: readonly CartRow[]): Product[] {
  if ('cart_ids' in lines)
    return productsById(
      tx,
      carts.map((row) => row.cart_product_id),
    );
  return namedProducts(
    tx,
    lines.items.map((item) => item.product_id),
  );
}
