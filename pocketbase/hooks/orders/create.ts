import { parseDelivery } from '../../../domain/delivery';
import { idempotencyKey } from '../../../domain/idempotency';
import { linesOfSnap, type OrderAsk } from '../../../domain/order-ask';
import { ok, type Result } from '../../../domain/result';
import { inTransactionOf } from '../records/in-transaction';
import { refuseNatively } from '../records/refuse-field';
import { jsonOf } from '../records/json';
import { placeOrder } from './place';

/** Where a refusal of the whole order is shown: the column that names its lines. */
const LINES = 'order_snap';
const COLUMNS = { items: LINES, cart_ids: LINES, delivery: 'order_delivery' };

/** Stands for a key of another type than text; no key looks like it. */
const NO_TEXT = '?';

/** Native create of an order: the same order as order/create makes, from the lines in `order_snap`. */
export function createOrder(e: core.RecordRequestEvent): void {
  const buyer = e.auth;
  const order = e.record;
  if (!order || !buyer || buyer.isSuperuser()) return e.next();
  const ask = askOf(e, order);
  if (!ask.ok) throw refuseNatively(LINES, ask.refusal, COLUMNS);

  inTransactionOf(e, (tx) => {
    const placed = placeOrder(tx, buyer.id, ask.value);
    if (!placed.ok)
      throw refuseNatively(
        placed.refusal.code === 'PRICE_CHANGED' ? 'order_amount' : LINES,
        placed.refusal,
        COLUMNS,
      );
    if (placed.value.kind === 'replay') {
      e.json(200, placed.value.order.publicExport());
      return;
    }
    order.load(placed.value.columns as { [column: string]: unknown });
    e.next();
  });
}

function askOf(e: core.RecordRequestEvent, order: core.Record): Result<OrderAsk> {
  const lines = linesOfSnap(jsonOf(order, LINES));
  if (!lines.ok) return lines;
  const delivery = parseDelivery(jsonOf(order, 'order_delivery'));
  if (!delivery.ok) return delivery;
  const { body, headers } = e.requestInfo();
  const key = idempotencyKey(sentKey(e), headers['idempotency_key']);
  if (!key.ok) return key;
  const amount = body['order_amount'];
  return ok({
    lines: lines.value,
    idempotencyKey: key.value,
    amountSeen: amount === undefined || amount === null ? undefined : Number(amount),
    delivery: delivery.value,
    remark: order.getString('order_remark'),
  });
}

/** The key's column is hidden, so PocketBase has dropped what was sent: it is read from the body again. */
function sentKey(e: core.RecordRequestEvent): string {
  const sent = new DynamicModel({ idempotency_key: '' }) as DynamicModel & { idempotency_key: string };
  try {
    e.bindBody(sent);
  } catch {
    return NO_TEXT;
  }
  return sent.idempotency_key;
}
