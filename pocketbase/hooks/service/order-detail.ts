import { ok, refuse } from '../../../domain/result';
import { stringOf } from '../callers/body';
import { forCaller } from '../callers/caller';
import { rolesAt } from '../orders/change';
import { findOrder } from '../orders/find';
import { orderHistory } from '../orders/history';
import { isStaff } from '../people/standing';

/** `{caller, order_id, scope?}` → `{order, history}`; `scope: all` is for staff. */
export const orderDetail = forCaller('reads', (app, actor, body) => {
  const all = body['scope'] === 'all';
  if (all && !isStaff(actor)) return refuse('FORBIDDEN');
  const order = findOrder(app, actor, stringOf(body, 'order_id'));
  if (!order || (!all && rolesAt(order, actor).indexOf('owner') < 0)) return refuse('NOT_FOUND');
  return ok({ order, history: orderHistory(app, order.getString('order_id')) });
});
