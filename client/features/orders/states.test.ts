import {
  DELETABLE_STATES,
  nextStates,
  ORDER_MOVES,
  ORDER_STATES,
  PAY_STATES,
} from '../../../domain/order-states';
import {
  actionsOf,
  isEditable,
  LIVE_STATES,
  paySaid,
  STATE_SAID,
  STATE_TABS,
  tabOf,
  tabWord,
} from './states';
import type { OrderState, PayState } from './types';

const order = (order_status: OrderState, order_pay_status: PayState = 'unpaid', hasParcel = false) => ({
  order_status,
  order_pay_status,
  order_tracking: hasParcel ? { carrier: '顺丰速运', number: 'SF1428570060004' } : null,
});

const EVERY = ORDER_STATES.flatMap((state) => PAY_STATES.map((pay) => [state, pay] as const));

describe('what the owner is offered is what the rules allow the owner', () => {
  test.each(EVERY)('%s, %s', (state, pay) => {
    const actions = actionsOf(order(state, pay));
    const owners = nextStates(ORDER_MOVES, state, ['owner']);
    expect(actions.includes('cancel')).toBe(owners.includes('cancelled'));
    expect(actions.includes('receive')).toBe(owners.includes('completed'));
    expect(actions.includes('remove')).toBe(DELETABLE_STATES.includes(state));
    expect(actions.includes('delivery')).toBe(state === 'pending');
    expect(actions).not.toContain('parcel');
  });

  test.each(EVERY)('%s, %s: what only staff may do has no button', (state, pay) => {
    const offered = { cancelled: 'cancel', completed: 'receive' } as const;
    const staffOnly = nextStates(ORDER_MOVES, state, ['staff']).filter(
      (next) => !nextStates(ORDER_MOVES, state, ['owner']).includes(next),
    );
    for (const next of staffOnly) {
      const action = next in offered ? offered[next as keyof typeof offered] : undefined;
      if (action !== undefined) expect(actionsOf(order(state, pay))).not.toContain(action);
    }
  });

  test('each state, in words', () => {
    expect(actionsOf(order('pending'))).toEqual(['cancel', 'delivery']);
    expect(actionsOf(order('confirmed', 'paid'))).toEqual(['again']);
    expect(actionsOf(order('shipped', 'paid', true))).toEqual(['parcel', 'receive']);
    expect(actionsOf(order('completed', 'paid', true))).toEqual(['remove', 'again']);
    expect(actionsOf(order('cancelled'))).toEqual(['remove', 'again']);
  });

  test('a parcel is shown from when its number is known until it has arrived', () => {
    const withParcel = ORDER_STATES.filter((state) =>
      actionsOf(order(state, 'paid', true)).includes('parcel'),
    );
    expect(withParcel).toEqual(['confirmed', 'shipped']);
  });
});

test('remark and delivery can be changed before staff have looked, paid or not', () => {
  expect(EVERY.filter(([state, pay]) => isEditable(order(state, pay))).map(([state]) => state)).toEqual([
    'pending',
    'pending',
    'pending',
  ]);
});

test('every state has one word of its own and a lamp', () => {
  const words = ORDER_STATES.map((state) => STATE_SAID[state].word);
  expect(words).toEqual(['待确认', '待发货', '待收货', '已完成', '已取消']);
  expect(ORDER_STATES.map((state) => STATE_SAID[state].lamp)).toEqual(['wait', 'go', 'go', 'done', 'off']);
  expect(STATE_TABS.map(tabWord)).toEqual(['全部', ...words]);
  expect(LIVE_STATES).toEqual(['pending', 'confirmed', 'shipped']);
});

test('a page opens with the state that it was asked for, an old link with all of them', () => {
  for (const tab of STATE_TABS) expect(tabOf(tab)).toBe(tab);
  expect(tabOf('lost')).toBe('all');
  expect(tabOf(undefined)).toBe('all');
});

test('payment is said beside the state; nobody owes what was cancelled unpaid', () => {
  expect(paySaid(order('cancelled'))).toBeUndefined();
  expect(paySaid(order('cancelled', 'paid'))).toEqual({ tone: 'good', word: '已付款' });
  expect(paySaid(order('cancelled', 'refunded'))).toEqual({ word: '已退款' });
  // Before it is confirmed there is nothing to pay yet.
  expect(paySaid(order('pending'))).toEqual({ word: '未付款' });
  expect(paySaid(order('confirmed'))).toEqual({ tone: 'lamp', word: '未付款' });
  expect(paySaid(order('completed'))).toEqual({ tone: 'lamp', word: '未付款' });
});
