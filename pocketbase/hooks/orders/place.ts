import { businessId } from '../../../domain/ids';
import type { OrderAsk } from '../../../domain/order-ask';
import { decideOrder } from '../../../domain/orders';
import { ok, type Result } from '../../../domain/result';
import { ORDERS } from '../../schema/access';
import { actingUser } from '../people/acting';
import { readFacts } from './facts';
import { freeOrderNumber } from './number';
import { consumeCarts, remember, takeStock } from './writes';

export type Placed =
  | { readonly kind: 'new'; readonly columns: { readonly [column: string]: unknown } }
  /** The same request again: the order it has made, as it is now. */
  | { readonly kind: 'replay'; readonly order: core.Record };

/**
 * Places an order inside `tx`, whichever way it came: reads, asks the domain, writes stock, cart and history, and
 * answers the columns of the order, which the caller saves in the same transaction.
 */
export function placeOrder(tx: core.App, owner: string, ask: OrderAsk): Result<Placed> {
  const acting = actingUser(tx, owner);
  if (!acting.ok) return acting;

  const { facts, previousId } = readFacts(tx, owner, ask);
  const decision = decideOrder(facts);
  if (!decision.ok) return decision;
  if (decision.value.kind === 'replay') {
    return ok({ kind: 'replay', order: tx.findRecordById(ORDERS, previousId as string) });
  }

  const { order, takeStock: taken, consumeCarts: used, history } = decision.value.writes;
  const now = Date.now();
  const order_id = businessId('ORDER', now, $security.randomString(6));
  takeStock(tx, taken);
  consumeCarts(tx, used);
  remember(tx, { order_id, order_owner: owner, is_delete: 0 }, history);
  return ok({
    kind: 'new',
    columns: {
      ...order,
      order_id,
      order_number: freeOrderNumber(tx, now),
      order_owner: owner,
      idempotency_key: ask.idempotencyKey,
      order_request: facts.request,
      is_delete: 0,
    },
  });
}
