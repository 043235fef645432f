import { orderAsk, type OrderCreateInput } from '../../../domain/order-ask';
import { ok, type Result } from '../../../domain/result';
import { ORDERS } from '../../schema/access';
import { placeOrder } from '../orders/place';
import { inTransaction } from '../records/in-transaction';
import { save } from '../records/save';
import { callerOf } from './caller';
import { stringOf, type Body } from './body';

/** `{caller, header_key?, …body of order/create}` → the order; the same request again answers the order it has made. */
export function orderCreate(app: core.App, body: Body): Result<unknown> {
  const caller = callerOf(app, body, 'writes');
  if (!caller.ok) return caller;
  const ask = orderAsk(body as OrderCreateInput, stringOf(body, 'header_key') || undefined);
  if (!ask.ok) return ask;
  return inTransaction(app, (tx) => {
    const placed = placeOrder(tx, caller.value.id, ask.value);
    if (!placed.ok) return placed;
    if (placed.value.kind === 'replay') return ok(placed.value.order);
    const order = new Record(tx.findCachedCollectionByNameOrId(ORDERS));
    order.load(placed.value.columns as { [column: string]: unknown });
    const saved = save(tx, order);
    return saved.ok ? ok(order) : saved;
  });
}
