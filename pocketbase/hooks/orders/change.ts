import type { OrderRole, OrderState, PayState } from '../../../domain/order-states';
import type { StockMove } from '../../../domain/orders';
import { decideOrderUpdate, type ChangedColumns, type OrderChanges } from '../../../domain/order-update';
import { ok, type Result } from '../../../domain/result';
import { isStaff } from '../people/standing';
import { jsonOf } from '../records/json';
import { giveBackStock, remember } from './writes';

/** In which roles somebody meets an order. */
export function rolesAt(order: core.Record, actor: core.Record): OrderRole[] {
  const roles: OrderRole[] = [];
  if (order.getString('order_owner') === actor.id && order.getInt('is_delete') === 0) roles.push('owner');
  if (isStaff(actor)) roles.push('staff');
  return roles;
}

/**
 * Changes an order as it is in `tx`: asks the domain, writes stock and history, and answers the columns, which the
 * caller saves in the same transaction.
 */
export function changeOrder(
  tx: core.App,
  order: core.Record,
  actor: core.Record,
  changes: OrderChanges,
): Result<ChangedColumns> {
  const decision = decideOrderUpdate(
    {
      order_status: order.getString('order_status') as OrderState,
      order_pay_status: order.getString('order_pay_status') as PayState,
      order_stock_taken: (jsonOf(order, 'order_stock_taken') || []) as StockMove[],
    },
    changes,
    rolesAt(order, actor),
  );
  if (!decision.ok) return decision;
  const { columns, giveBackStock: back, history } = decision.value;
  giveBackStock(tx, back);
  remember(
    tx,
    {
      order_id: order.getString('order_id'),
      order_owner: order.getString('order_owner'),
      is_delete: order.getInt('is_delete'),
    },
    history,
  );
  return ok(columns);
}
