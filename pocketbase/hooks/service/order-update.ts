import type { OrderChanges } from '../../../domain/order-update';
import { invalidInput, ok, refuse } from '../../../domain/result';
import { stringOf } from '../callers/body';
import { forCaller } from '../callers/caller';
import { changeOrder } from '../orders/change';
import { findOrder } from '../orders/find';
import { actingUser } from '../people/acting';
import { inTransaction } from '../records/in-transaction';
import { save } from '../records/save';

/** `{caller, …body of order/update}` → the order as it is now. */
export const orderUpdate = forCaller('writes', (app, caller, { caller: _caller, order_id, ...changes }) => {
  if (Object.keys(changes).length === 0) return invalidInput('', '没有要修改的内容');
  return inTransaction(app, (tx) => {
    const actor = actingUser(tx, caller.id);
    if (!actor.ok) return actor;
    const order = findOrder(tx, actor.value, stringOf({ order_id }, 'order_id'));
    if (!order) return refuse('NOT_FOUND');
    const columns = changeOrder(tx, order, actor.value, changes as OrderChanges);
    if (!columns.ok) return columns;
    order.load(columns.value as { [column: string]: unknown });
    const saved = save(tx, order);
    return saved.ok ? ok(order) : saved;
  });
});
