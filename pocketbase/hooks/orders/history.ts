import { ORDER_HISTORY } from '../../schema/access';
import { readRows } from '../records/sql';

const HISTORY = `SELECT actor_role, state_from, state_to, note, created FROM ${ORDER_HISTORY}
  WHERE order_id = {:order} ORDER BY created, rowid`;

/** Every move of an order, oldest first. */
export function orderHistory(app: core.App, orderId: string) {
  const shape = { actor_role: '', state_from: '', state_to: '', note: '', created: '' };
  return readRows(app, HISTORY, { order: orderId }, shape);
}
