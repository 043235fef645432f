import { ok, refuse, type Result } from '../../../domain/result';
import { rolesAt } from '../orders/change';
import { findOrder } from '../orders/find';
import { hideOrder } from '../orders/hide';
import { inTransaction } from '../records/in-transaction';
import { callerOf } from './caller';
import { stringOf, type Body } from './body';

/** `{caller, order_id}` → `{order_id}`: a finished order is hidden from its owner. */
export function orderDelete(app: core.App, body: Body): Result<unknown> {
  const caller = callerOf(app, body, 'writes');
  if (!caller.ok) return caller;
  const orderId = stringOf(body, 'order_id');
  return inTransaction(app, (tx) => {
    const order = findOrder(tx, caller.value, orderId);
    if (!order) return refuse('NOT_FOUND');
    // Staff see it, but hiding is its owner's to do.
    if (rolesAt(order, caller.value).indexOf('owner') < 0) return refuse('FORBIDDEN');
    const hidden = hideOrder(tx, order);
    return hidden.ok ? ok({ order_id: orderId }) : hidden;
  });
}
