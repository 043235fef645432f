import type { OrderChanges } from '../../../domain/order-update';
import { ok, refuse, type Result } from '../../../domain/result';
import { changeOrder } from '../orders/change';
import { findOrder } from '../orders/find';
import { inTransaction } from '../records/in-transaction';
import { save } from '../records/save';
import { actingUser } from '../users/acting';
import { callerOf } from './caller';
import { invalid, stringOf, type Body } from './body';

/** `{caller, order_id, changes}` → the order as it is now. */
export function orderUpdate(app: core.App, body: Body): Result<unknown> {
  const caller = callerOf(app, body, 'writes');
  if (!caller.ok) return caller;
  const changes = (body['changes'] || {}) as OrderChanges;
  if (Object.keys(changes).length === 0) return invalid('', '没有要修改的内容');
  return inTransaction(app, (tx) => {
    const actor = actingUser(tx, caller.value.id);
    if (!actor.ok) return actor;
    const order = findOrder(tx, actor.value, stringOf(body, 'order_id'));
    if (!order) return refuse('NOT_FOUND');
    const columns = changeOrder(tx, order, actor.value, changes);
    if (!columns.ok) return columns;
    order.load(columns.value as { [column: string]: unknown });
    const saved = save(tx, order);
    return saved.ok ? ok(order) : saved;
  });
}
