import { CART_PROJECTS, CARTS, ORDER_HISTORY, ORDERS } from '../../schema/access';
import { execute } from '../records/sql';

const SQL = [
  `DELETE FROM ${CARTS} WHERE cart_owner = {:owner}`,
  `DELETE FROM ${CART_PROJECTS} WHERE cart_owner = {:owner}`,
  `UPDATE ${ORDERS} SET order_owner = {:nobody}, is_delete = 1 WHERE order_owner = {:owner}`,
  `UPDATE ${ORDER_HISTORY} SET order_owner = {:nobody}, is_delete = 1 WHERE order_owner = {:owner}`,
];

/**
 * What becomes of a leaving person's shopping: the cart and the rooms of its projects are gone; orders stay with the
 * seller under a mark that is nobody's openid, so that whoever registers again with the same one does not get them back.
 */
export function leaveOrdersBehind(tx: core.App, owner: string, nobody: string): void {
  const params = { owner, nobody };
  for (const sql of SQL) execute(tx, sql, sql.indexOf('{:nobody}') < 0 ? { owner } : params);
}
