import { ok, refuse, type Result } from '../../../domain/result';
import { isStaff } from '../guard/standing';
import { rolesAt } from '../orders/change';
import { findOrder } from '../orders/find';
import { orderHistory } from '../orders/history';
import { callerOf } from './caller';
import { stringOf, type Body } from './body';

/** `{caller, order_id, scope?}` → `{order, history}`; `scope: all` is for staff. */
export function orderDetail(app: core.App, body: Body): Result<unknown> {
  const caller = callerOf(app, body, 'reads');
  if (!caller.ok) return caller;
  const all = body['scope'] === 'all';
  if (all && !isStaff(caller.value)) return refuse('FORBIDDEN');
  const order = findOrder(app, caller.value, stringOf(body, 'order_id'));
  if (!order || (!all && rolesAt(order, caller.value).indexOf('owner') < 0)) return refuse('NOT_FOUND');
  return ok({ order, history: orderHistory(app, order.getString('order_id')) });
}
