import { orderAsk, type OrderCreateInput } from '../../../domain/order-ask';
import { ok } from '../../../domain/result';
import { ORDERS } from '../../schema/access';
import { stringOf } from '../callers/body';
import { forCaller } from '../callers/caller';
import { placeOrder } from '../orders/place';
import { inTransaction } from '../records/in-transaction';
import { save } from '../records/save';

/** `{caller, header_key?, …body of order/create}` → the order; the same request again answers the order it has made. */
export const orderCreate = forCaller('writes', (app, buyer, body) => {
  const ask = orderAsk(body as OrderCreateInput, stringOf(body, 'header_key'));
  if (!ask.ok) return ask;
  return inTransaction(app, (tx) => {
    const placed = placeOrder(tx, buyer.id, ask.value);
    if (!placed.ok) return placed;
    if (placed.value.kind === 'replay') return ok(placed.value.order);
    const order = new Record(tx.findCachedCollectionByNameOrId(ORDERS));
    order.load(placed.value.columns as { [column: string]: unknown });
    const saved = save(tx, order);
    return saved.ok ? ok(order) : saved;
  });
});
