import type { WireStop } from '../../shared/ui/wire';
import { formatMoney } from '../../../domain/money';
import { daySaid, timeSaid } from '../../shared/times';
import { nextText, reachedText, wayText } from './text';
import type { HistoryEntry, OrderSeen, OrderState, PayState } from './types';

type Step = HistoryEntry['state_to'];
type OnItsWay = Pick<OrderSeen, 'order_status' | 'order_pay_status' | 'history'>;

const WHOLE_WAY: readonly Step[] = ['pending', 'confirmed', 'paid', 'shipped', 'completed'];

/** Without its history: what must have happened, payment where it belongs. */
function implied(state: OrderState, pay: PayState): readonly Step[] {
  const paid: readonly Step[] = pay === 'unpaid' ? [] : ['paid'];
  const refunded: readonly Step[] = pay === 'refunded' ? ['refunded'] : [];
  if (state === 'cancelled') return ['pending', ...paid, 'cancelled', ...refunded];
  const upTo = WHOLE_WAY.slice(0, WHOLE_WAY.indexOf(state) + 1).filter((step) => step !== 'paid');
  const reached = new Set([...upTo, ...paid]);
  return [...WHOLE_WAY.filter((step) => reached.has(step)), ...refunded];
}

/**
 * The whole way of an order: what it has reached in the order in which it did, then what is to come. Payment is no state
 * of the order: it may be early, late or missing, and stands where it was made or is due.
 */
export function wayOf({ order_status, order_pay_status, history }: OnItsWay) {
  const reached = history?.map(({ state_to }) => state_to) ?? implied(order_status, order_pay_status);
  const refund: readonly Step[] = order_pay_status === 'paid' ? ['refunded'] : [];
  const all = order_status === 'cancelled' ? refund : WHOLE_WAY;
  const ahead = all.filter((step) => reached.indexOf(step) < 0);
  return { stops: [...reached, ...ahead].map((step) => wayText[step]), at: reached.length - 1 };
}

function titleOf({ state_to, actor_role }: HistoryEntry): string {
  return state_to === 'cancelled' ? reachedText.cancelledBy[actor_role] : reachedText[state_to];
}

/** What has happened so far, newest first. */
export function wireOf(history: readonly HistoryEntry[], now?: number): readonly WireStop[] {
  return history
    .map((entry, at) => ({
      title: titleOf(entry),
      ...(entry.note !== '' && { note: entry.note }),
      time: timeSaid(entry.created, now),
      state: at === history.length - 1 ? ('now' as const) : ('past' as const),
    }))
    .reverse();
}

/** One sentence: what happens next, or what became of it. */
export function nextSentence(order: OrderSeen, now?: number): string {
  const { order_status, order_pay_status: pay, order_delivery, history } = order;
  const since = history?.find(({ state_to }) => state_to === order_status);
  const day = since === undefined ? undefined : daySaid(since.created, now);
  switch (order_status) {
    case 'pending':
      return order_delivery === null ? nextText.noDelivery : nextText.pending;
    case 'confirmed':
      return pay === 'unpaid' ? nextText.toPay(formatMoney(order.order_amount)) : nextText.toShip;
    case 'shipped':
      return nextText.shipped(day);
    case 'completed':
      return pay === 'unpaid' ? nextText.completedUnpaid(day) : nextText.completed(day);
    case 'cancelled':
      return nextText.cancelled(day, pay);
  }
}
