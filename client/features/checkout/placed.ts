import type { AnswerOf } from '../../shared/api/contract';
import type { Query } from '../../shared/query';
import { queries, session } from '../../shared/services';

export type PlacedOrder = AnswerOf<'postOrderCreate'>['data'];

/** The order that was placed last in this run: its page needs no second round trip. */
let last: PlacedOrder | undefined;

/** An order is there: what it took out of the cart, and every list of orders, are old from now on. */
export function noteOrdered(order: PlacedOrder): void {
  last = order;
  queries.expire('cart', 'orders');
}

/** One order, for the page that says it is placed. */
export const placedOrder: Query<{ readonly id: string }, PlacedOrder> = {
  name: 'placed-order',
  of: 'person',
  freshMs: 60_000,
  async load({ id }) {
    const just = last;
    last = undefined;
    if (just?.order_id === id) return { ok: true, data: just };
    const result = await session.call('postOrderDetail', { order_id: id });
    return result.ok ? { ok: true, data: result.answer.data } : { ok: false, failure: result.failure };
  },
};
