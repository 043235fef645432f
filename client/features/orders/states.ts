import {
  DELETABLE_STATES,
  nextStates,
  ORDER_MOVES,
  ORDER_STATES,
  TRACKABLE_STATES,
} from '../../../domain/order-states';
import { decideOrderUpdate } from '../../../domain/order-update';
import type { OrderSeen, OrderState, PayState } from './types';

/** The one word and lamp of each state: on tabs, cards and the order's page. */
export const STATE_SAID: {
  readonly [state in OrderState]: { readonly lamp: 'wait' | 'go' | 'done' | 'off'; readonly word: string };
} = {
  pending: { lamp: 'wait', word: '待确认' },
  confirmed: { lamp: 'go', word: '待发货' },
  shipped: { lamp: 'go', word: '待收货' },
  completed: { lamp: 'done', word: '已完成' },
  cancelled: { lamp: 'off', word: '已取消' },
};

/** Payment goes its own way beside the state; only what was agreed on can be owed. */
export function paySaid({
  order_status,
  order_pay_status,
}: Pick<OrderSeen, 'order_status' | 'order_pay_status'>) {
  const said: { readonly [state in PayState]: { readonly tone?: 'lamp' | 'good'; readonly word: string } } = {
    unpaid: { ...(order_status !== 'pending' && { tone: 'lamp' as const }), word: '未付款' },
    paid: { tone: 'good', word: '已付款' },
    refunded: { word: '已退款' },
  };
  return order_pay_status === 'unpaid' && order_status === 'cancelled' ? undefined : said[order_pay_status];
}

export type StateTab = OrderState | 'all';
export const STATE_TABS: readonly StateTab[] = ['all', ...ORDER_STATES];

/** The word of a tab. */
export const tabWord = (tab: StateTab): string => (tab === 'all' ? '全部' : STATE_SAID[tab].word);

/** The states in which there is something to wait for or to do: their number is worth saying. */
export const LIVE_STATES: readonly OrderState[] = ORDER_STATES.filter(
  (state) => DELETABLE_STATES.indexOf(state) < 0,
);

/** What the page was asked to open with; anything else is all of them. */
export const tabOf = (asked: string | undefined): StateTab =>
  STATE_TABS.find((tab) => tab === asked) ?? 'all';

/** What somebody can do with an order of their own. */
export type OrderAction = 'remove' | 'cancel' | 'delivery' | 'parcel' | 'again' | 'receive';

type Judged = Pick<OrderSeen, 'order_status' | 'order_pay_status' | 'order_tracking'>;

/** Whether remark and delivery may still be changed: asked of the very rule that the database will ask. */
export const isEditable = ({ order_status, order_pay_status }: Judged): boolean =>
  decideOrderUpdate({ order_status, order_pay_status, order_stock_taken: [] }, { order_remark: '' }, [
    'owner',
  ]).ok;

/** Exactly what the server would let the owner do now, what brings the order on last. */
export function actionsOf(order: Judged): readonly OrderAction[] {
  const { order_status: state, order_tracking } = order;
  const next = nextStates(ORDER_MOVES, state, ['owner']);
  const can: { readonly [action in OrderAction]: boolean } = {
    remove: DELETABLE_STATES.indexOf(state) >= 0,
    cancel: next.indexOf('cancelled') >= 0,
    delivery: isEditable(order),
    parcel: order_tracking !== null && TRACKABLE_STATES.indexOf(state) >= 0,
    // Allowed always; offered in a list where nothing else waits for this person.
    again: next.length === 0,
    receive: next.indexOf('completed') >= 0,
  };
  return (Object.keys(can) as OrderAction[]).filter((action) => can[action]);
}
