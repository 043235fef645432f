import type { Delivery, Tracking } from './delivery';
import {
  nextStates,
  ORDER_MOVES,
  PAY_MOVES,
  roleOfMove,
  TRACKABLE_STATES,
  type Move,
  type OrderRole,
  type OrderState,
  type PayState,
} from './order-states';
import type { HistoryEntry, StockMove } from './orders';
import { ok, refuse, type Result } from './result';

/** What the rules need to know of an order that is about to change. */
export interface OrderNow {
  readonly order_status: OrderState;
  readonly order_pay_status: PayState;
  readonly order_stock_taken: readonly StockMove[];
}

/** What somebody wants to change of an order: the body of order/update without its id. */
export interface OrderChanges {
  readonly order_status?: OrderState;
  readonly order_pay_status?: PayState;
  readonly order_tracking?: Tracking;
  readonly order_remark?: string;
  readonly delivery?: Delivery;
}

/** Columns to write; only what changes is there. */
export interface ChangedColumns {
  order_status?: OrderState;
  order_pay_status?: PayState;
  order_tracking?: Tracking;
  order_remark?: string;
  order_delivery?: Delivery;
  order_stock_taken?: readonly StockMove[];
}

export interface OrderUpdateWrites {
  readonly columns: ChangedColumns;
  readonly giveBackStock: readonly StockMove[];
  readonly history: readonly HistoryEntry[];
}

/**
 * What becomes of an order when somebody with these roles changes it: writes or a refusal, no I/O. `FORBIDDEN` for
 * what belongs to the other role, `ORDER_STATE` (with the state it is in and where the caller could take it) for what
 * nobody may do now; the same state again is `ORDER_STATE` too.
 */
export function decideOrderUpdate(
  order: OrderNow,
  changes: OrderChanges,
  roles: readonly OrderRole[],
): Result<OrderUpdateWrites> {
  const columns: ChangedColumns = {};
  const history: HistoryEntry[] = [];
  let giveBackStock: readonly StockMove[] = [];

  const text = ownersText(order, changes, roles);
  if (!text.ok) return text;
  Object.assign(columns, text.value);

  if (changes.order_status !== undefined) {
    const moved = move(ORDER_MOVES, order.order_status, changes.order_status, roles, order);
    if (!moved.ok) return moved;
    history.push(moved.value);
    columns.order_status = changes.order_status;
    if (changes.order_status === 'cancelled') {
      giveBackStock = order.order_stock_taken;
      // What was given back is forgotten, so that it can never be given back twice.
      columns.order_stock_taken = [];
    }
  }
  const state = columns.order_status ?? order.order_status;

  if (changes.order_pay_status !== undefined) {
    const moved = move(PAY_MOVES, order.order_pay_status, changes.order_pay_status, roles, order);
    if (!moved.ok) return moved;
    if (changes.order_pay_status === 'paid' && state === 'cancelled') return inState(order, roles);
    history.push(moved.value);
    columns.order_pay_status = changes.order_pay_status;
  }

  if (changes.order_tracking !== undefined) {
    if (roles.indexOf('staff') < 0) return refuse('FORBIDDEN');
    if (TRACKABLE_STATES.indexOf(state) < 0) return inState(order, roles);
    columns.order_tracking = changes.order_tracking;
  }
  return ok({ columns, giveBackStock, history });
}

function ownersText(
  order: OrderNow,
  { order_remark, delivery }: OrderChanges,
  roles: readonly OrderRole[],
): Result<ChangedColumns> {
  if (order_remark === undefined && delivery === undefined) return ok({});
  if (roles.indexOf('owner') < 0) return refuse('FORBIDDEN');
  if (order.order_status !== 'pending') return inState(order, roles);
  return ok({
    ...(order_remark === undefined ? {} : { order_remark }),
    ...(delivery === undefined ? {} : { order_delivery: delivery }),
  });
}

function move<State extends OrderState | PayState>(
  moves: readonly Move<State>[],
  from: State,
  to: State,
  roles: readonly OrderRole[],
  order: OrderNow,
): Result<HistoryEntry> {
  const role = roleOfMove(moves, from, to, roles);
  if (role === 'FORBIDDEN') return refuse('FORBIDDEN');
  if (role === 'ORDER_STATE') return inState(order, roles);
  return ok({ actor_role: role, state_from: from, state_to: to, note: '' });
}

const inState = ({ order_status }: OrderNow, roles: readonly OrderRole[]) =>
  refuse('ORDER_STATE', { order_status, allowed: nextStates(ORDER_MOVES, order_status, roles) });
