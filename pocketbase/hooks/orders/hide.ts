import { DELETABLE_STATES, type OrderState } from '../../../domain/order-states';
import { ok, refuse, type Result } from '../../../domain/result';
import { ORDER_HISTORY, ORDERS } from '../../schema/access';
import { asWriter } from '../records/in-transaction';
import { refuseNatively } from '../records/refuse-field';
import { execute, NOW } from '../records/sql';

const HIDE_ORDER = `UPDATE ${ORDERS} SET is_delete = 1, updated = ${NOW} WHERE id = {:id}`;
const HIDE_HISTORY = `UPDATE ${ORDER_HISTORY} SET is_delete = 1 WHERE order_id = {:order}`;

/** Hides a finished order from its owner; staff keep it. */
export function hideOrder(tx: core.App, order: core.Record): Result<null> {
  const order_status = order.getString('order_status') as OrderState;
  if (DELETABLE_STATES.indexOf(order_status) < 0) return refuse('ORDER_STATE', { order_status, allowed: [] });
  execute(tx, HIDE_ORDER, { id: order.id });
  execute(tx, HIDE_HISTORY, { order: order.getString('order_id') });
  return ok(null);
}

/** Native DELETE of an order. */
export function deleteOrder(e: core.RecordRequestEvent): void {
  const order = e.record;
  if (!order || e.hasSuperuserAuth()) return e.next();
  asWriter(e.app, (tx) => {
    const hidden = hideOrder(tx, tx.findRecordById(ORDERS, order.id));
    if (!hidden.ok) throw refuseNatively('order_status', hidden.refusal);
  });
  e.noContent(204);
}
