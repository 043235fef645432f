import { endless, type Query } from '../../shared/query';
import { queries, session } from '../../shared/services';
import { rowOf, type OrderDetail, type OrderRow, type OrderState } from './types';

/** Staff move orders too. */
const FRESH_MS = 20_000;

interface Wanted {
  readonly state?: OrderState;
  readonly keyword?: string;
}

const listed = {
  name: 'orders',
  of: 'person',
  freshMs: FRESH_MS,
  idOf: ({ order_id }: OrderRow) => order_id,
  async loadPage({ state, keyword }: Wanted, cursor: string | undefined) {
    const result = await session.call('postOrderList', {
      ...(state !== undefined && { order_status: state }),
      ...(keyword !== undefined && { keyword }),
      ...(cursor !== undefined && { cursor }),
    });
    if (!result.ok) return { ok: false, failure: result.failure } as const;
    const { items, next_cursor } = result.answer.data;
    const now = Date.now();
    return { ok: true, data: { items: items.map((item) => rowOf(item, now)), next_cursor } } as const;
  },
} as const;

/** All orders of the person, newest first; kept on the device. */
export const allOrders = endless<Wanted, OrderRow>({ ...listed, isKept: true });

/** Those of one state, or with a word in them. */
export const someOrders = endless<Wanted, OrderRow>(listed);

/** One order with its history and where it goes. */
export const orderDetail: Query<{ readonly id: string }, OrderDetail> = {
  name: 'order',
  of: 'person',
  freshMs: FRESH_MS,
  async load({ id }) {
    const result = await session.call('postOrderDetail', { order_id: id });
    return result.ok ? { ok: true, data: result.answer.data } : { ok: false, failure: result.failure };
  },
};

/** Something happened to an order: every list of them is asked for again, and the order itself unless it is gone. */
export function expireOrders({ isGone = false } = {}): void {
  queries.expire('orders', ...(isGone ? [] : ['order']));
}
