import { requestText, type OrderAsk } from '../../../domain/order-ask';
import type { CartRow, OrderFacts } from '../../../domain/orders';
import type { Product } from '../../../domain/products';
import { CARTS, ORDERS, PRODUCTS } from '../../schema/access';
import { readRows } from '../records/sql';

/** The first of a product's pictures; a column that holds no list has none. */
export const FIRST_PICTURE = `CASE WHEN json_valid(p.prod_list_pictures)
  THEN COALESCE(json_extract(p.prod_list_pictures, '$[0]'), '') ELSE '' END`;

const PREVIOUS = `SELECT id, order_request FROM ${ORDERS}
  WHERE order_owner = {:owner} AND idempotency_key = {:key} AND idempotency_key != ''`;

// Ids as one JSON list: one statement for any number of them, each looked up by its index.
const CART_ROWS = `SELECT id, cart_id, cart_product_id, cart_product_quantity FROM ${CARTS}
  WHERE cart_id IN (SELECT value FROM json_each({:ids})) AND cart_owner = {:owner} AND is_delete = 0`;

const productRows = (where: string): string => `SELECT p.id, p.prod_list_id, p.prod_list_name,
  p.prod_list_modelnumber, p.prod_list_basic_price, p.prod_list_stock, p.prod_list_status, p.is_delete,
  ${FIRST_PICTURE} AS picture FROM ${PRODUCTS} p WHERE ${where} IN (SELECT value FROM json_each({:ids}))`;

const PRODUCT: Product = {
  id: '',
  prod_list_id: '',
  prod_list_name: '',
  prod_list_modelnumber: '',
  prod_list_basic_price: 0,
  prod_list_stock: 0,
  prod_list_status: '',
  is_delete: 0,
  picture: '',
};

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
    return products(
      tx,
      'p.id',
      carts.map((row) => row.cart_product_id),
    );
  const ids = lines.items.map((item) => item.product_id);
  const byBusinessId = ids.filter((id) => id.indexOf('PROD-') === 0);
  const byRecordId = ids.filter((id) => id.indexOf('PROD-') !== 0);
  return products(tx, 'p.id', byRecordId).concat(products(tx, 'p.prod_list_id', byBusinessId));
}

/** Products by record id (`p.id`) or business id (`p.prod_list_id`), deleted ones included. */
export function products(tx: core.App, column: 'p.id' | 'p.prod_list_id', ids: readonly string[]): Product[] {
  if (ids.length === 0) return [];
  return readRows(
    tx,
    productRows(column),
    { ids: JSON.stringify(ids) },
    PRODUCT as Product & { readonly [column: string]: string | number },
  );
}
