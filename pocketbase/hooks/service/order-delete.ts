import { ok, refuse } from '../../../domain/result';
import { stringOf } from '../callers/body';
import { forCaller } from '../callers/caller';
import { rolesAt } from '../orders/change';
import { findOrder } from '../orders/find';
import { hideOrder } from '../orders/hide';
import { inTransaction } from '../records/in-transaction';

/** `{caller, order_id}` → `{order_id}`: a finished order is hidden from its owner. */
export const orderDelete = forCaller('writes', (app, actor, body) => {
  const order_id = stringOf(body, 'order_id');
  return inTransaction(app, (tx) => {
    const order = findOrder(tx, actor, order_id);
    if (!order) return refuse('NOT_FOUND');
    // Staff see it, but hiding is its owner's to do.
    if (rolesAt(order, actor).indexOf('owner') < 0) return refuse('FORBIDDEN');
    const hidden = hideOrder(tx, order);
    return hidden.ok ? ok({ order_id }) : hidden;
  });
});
