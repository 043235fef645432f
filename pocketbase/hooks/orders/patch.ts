import { parseDelivery, parseTracking } from '../../../domain/delivery';
import type { OrderState, PayState } from '../../../domain/order-states';
import type { OrderChanges } from '../../../domain/order-update';
import { invalidInput, ok, type Result } from '../../../domain/result';
import { ORDERS } from '../../schema/access';
import { jsonOf } from '../records/json';
import { refuseChanges } from '../records/refuse-changes';
import { refuseNatively } from '../records/refuse-field';
import { saveInTransaction } from '../records/in-transaction';
import { actingUser } from '../people/acting';
import { changedColumns } from '../records/changed';
import { changeOrder } from './change';

const CHANGEABLE = ['order_status', 'order_pay_status', 'order_tracking', 'order_delivery', 'order_remark'];

/** Native PATCH of an order: what order/update allows, with the same history; every other column stays. */
export function patchOrder(e: core.RecordRequestEvent): void {
  const actor = e.auth;
  const order = e.record;
  if (!order || !actor || actor.isSuperuser()) return e.next();
  refuseChanges(order, CHANGEABLE);
  const touched = changedColumns(order);
  // Asked for by name and no different from what is there: the same state again is no move.
  const repeated = e.requestInfo().body['order_status'] !== undefined && touched.indexOf('order_status') < 0;
  if (repeated) touched.push('order_status');
  if (touched.length === 0) return e.next();

  const changes = changesOf(order, touched);
  const field = touched[0] as string;
  if (!changes.ok) throw refuseNatively(field, changes.refusal, { delivery: 'order_delivery' });
  saveInTransaction(e, (tx) => {
    // Order and actor were read before this transaction began.
    const acting = actingUser(tx, actor.id);
    if (!acting.ok) throw refuseNatively(field, acting.refusal);
    const now = tx.findRecordById(ORDERS, order.id);
    const columns = changeOrder(tx, now, acting.value, changes.value);
    if (!columns.ok) throw refuseNatively(field, columns.refusal);
    order.load(columns.value as { [column: string]: unknown });
  });
}

function changesOf(order: core.Record, touched: readonly string[]): Result<OrderChanges> {
  const has = (column: string): boolean => touched.indexOf(column) >= 0;
  const delivery = has('order_delivery') ? parseDelivery(jsonOf(order, 'order_delivery')) : ok(null);
  if (!delivery.ok) return delivery;
  if (has('order_delivery') && delivery.value === null) {
    return invalidInput('order_delivery', '收货信息不能清空');
  }
  const tracking = has('order_tracking') ? parseTracking(jsonOf(order, 'order_tracking')) : ok(null);
  if (!tracking.ok) return tracking;
  return ok({
    ...(has('order_status') ? { order_status: order.getString('order_status') as OrderState } : {}),
    ...(has('order_pay_status') ? { order_pay_status: order.getString('order_pay_status') as PayState } : {}),
    ...(has('order_remark') ? { order_remark: order.getString('order_remark') } : {}),
    ...(tracking.value ? { order_tracking: tracking.value } : {}),
    ...(delivery.value ? { delivery: delivery.value } : {}),
  });
}
