import { CARTS } from '../../schema/access';
import { execute, NOW, readRows } from '../records/sql';

/** What the cart operations need to know of a row. */
const ROW = { id: '', cart_id: '', cart_number: '', cart_product_id: '', cart_product_quantity: 0 };
export type Row = typeof ROW;

const COLUMNS = Object.keys(ROW).join(', ');
const LIVE = `SELECT ${COLUMNS} FROM ${CARTS} WHERE cart_owner = {:owner} AND is_delete = 0`;
const SET_QUANTITY = `UPDATE ${CARTS} SET cart_product_quantity = {:quantity}, updated = ${NOW} WHERE id = {:id}`;
const HIDE = `UPDATE ${CARTS} SET is_delete = 1, updated = ${NOW}
  WHERE cart_id IN (SELECT value FROM json_each({:ids})) AND cart_owner = {:owner} AND is_delete = 0`;

/** The owner's live row of this product in this group; there is at most one. */
export function rowOfProduct(tx: core.App, owner: string, product: string, group: string): Row | null {
  const where = ' AND cart_product_id = {:product} AND cart_number = {:group}';
  return readRows(tx, LIVE + where, { owner, product, group }, ROW)[0] || null;
}

/** The owner's live row with this business id. */
export function rowById(tx: core.App, owner: string, cartId: string): Row | null {
  return readRows(tx, `${LIVE} AND cart_id = {:cart}`, { owner, cart: cartId }, ROW)[0] || null;
}

export function setQuantity(tx: core.App, row: Row, quantity: number): void {
  execute(tx, SET_QUANTITY, { id: row.id, quantity });
}

/** Hides the owner's live rows with these business ids and answers how many there were. */
export function hideRows(tx: core.App, owner: string, cartIds: readonly string[]): number {
  return execute(tx, HIDE, { owner, ids: JSON.stringify(cartIds) });
}
