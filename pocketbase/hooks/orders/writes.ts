import { CART_STATUS } from '../../../domain/carts';
import type { HistoryEntry, StockMove } from '../../../domain/orders';
import { CARTS, ORDER_HISTORY, PRODUCTS } from '../../schema/access';
import { execute, NOW } from '../records/sql';

const MOVED = `(SELECT json_extract(value, '$.product') AS product, json_extract(value, '$.pieces') AS pieces
  FROM json_each({:moves})) AS moved`;

// The condition repeats what the decision has read: were it ever wrong, nothing is sold that is not there.
const TAKE = `UPDATE ${PRODUCTS} SET prod_list_stock = prod_list_stock - moved.pieces, updated = ${NOW}
  FROM ${MOVED} WHERE ${PRODUCTS}.id = moved.product AND prod_list_stock >= moved.pieces`;

// A product that is not counted any more needs nothing back.
const GIVE_BACK = `UPDATE ${PRODUCTS} SET prod_list_stock = prod_list_stock + moved.pieces, updated = ${NOW}
  FROM ${MOVED} WHERE ${PRODUCTS}.id = moved.product AND prod_list_stock >= 0`;

const CONSUME = `UPDATE ${CARTS} SET is_delete = 1, cart_status = '${CART_STATUS.ordered}', updated = ${NOW}
  WHERE id IN (SELECT value FROM json_each({:ids})) AND is_delete = 0`;

const REMEMBER = `INSERT INTO ${ORDER_HISTORY}
  (id, order_id, order_owner, actor_role, state_from, state_to, note, is_delete, created, updated)
  VALUES ({:id}, {:order}, {:owner}, {:role}, {:from}, {:to}, {:note}, {:hidden}, ${NOW}, ${NOW})`;

/** Takes pieces from stock. @throws when a stock is not what the decision was told */
export function takeStock(tx: core.App, moves: readonly StockMove[]): void {
  if (moves.length === 0) return;
  const taken = execute(tx, TAKE, { moves: JSON.stringify(moves) });
  if (taken !== moves.length) throw new Error('stock changed inside a transaction');
}

export function giveBackStock(tx: core.App, moves: readonly StockMove[]): void {
  if (moves.length > 0) execute(tx, GIVE_BACK, { moves: JSON.stringify(moves) });
}

/** Uses cart rows up: hidden, and marked as ordered. */
export function consumeCarts(tx: core.App, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const consumed = execute(tx, CONSUME, { ids: JSON.stringify(ids) });
  if (consumed !== ids.length) throw new Error('cart rows changed inside a transaction');
}

/** Adds to the history of an order; nothing ever changes what is there. */
export function remember(
  tx: core.App,
  order: { readonly order_id: string; readonly order_owner: string; readonly is_delete: number },
  entries: readonly HistoryEntry[],
): void {
  for (const entry of entries) {
    execute(tx, REMEMBER, {
      id: $security.randomStringWithAlphabet(15, 'abcdefghijklmnopqrstuvwxyz0123456789'),
      order: order.order_id,
      owner: order.order_owner,
      role: entry.actor_role,
      from: entry.state_from,
      to: entry.state_to,
      note: entry.note,
      // What its owner has hidden stays hidden when staff go on with it.
      hidden: order.is_delete,
    });
  }
}
