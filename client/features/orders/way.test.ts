import { ORDER_STATES, PAY_STATES } from '../../../domain/order-states';
import type { HistoryEntry, OrderSeen } from './types';
import { nextSentence, wayOf, wireOf } from './way';

const NOW = new Date(2026, 10, 21, 12, 0).getTime();
const at = (day: number, hour: number): string =>
  new Date(2026, 10, day, hour, 41).toISOString().replace('T', ' ');

type Step = HistoryEntry['state_to'];

/** A day between two steps, the first on the 12th. */
const history = (...steps: readonly Step[]): HistoryEntry[] =>
  steps.map((state_to, step) => ({
    actor_role: state_to === 'pending' || state_to === 'completed' ? 'owner' : 'staff',
    state_from: steps[step - 1] ?? '',
    state_to,
    note: state_to === 'paid' ? '已收到对公转账' : '',
    created: at(12 + step, 9),
  }));

const order = (
  order_status: OrderSeen['order_status'],
  order_pay_status: OrderSeen['order_pay_status'],
  steps?: readonly HistoryEntry[],
) =>
  ({ order_status, order_pay_status, order_amount: 597_600, ...(steps && { history: steps }) }) as OrderSeen;

const drawn = (one: OrderSeen): string => {
  const { stops, at: now } = wayOf(one);
  return stops.map((stop, place) => (place <= now ? `●${stop}` : `○${stop}`)).join(' ');
};

describe('the whole way', () => {
  test.each([
    [order('pending', 'unpaid', history('pending')), '●提交 ○确认 ○付款 ○发货 ○收货'],
    [order('confirmed', 'unpaid', history('pending', 'confirmed')), '●提交 ●确认 ○付款 ○发货 ○收货'],
    [
      order('shipped', 'paid', history('pending', 'confirmed', 'paid', 'shipped')),
      '●提交 ●确认 ●付款 ●发货 ○收货',
    ],
  ])('goes as it usually does', (one, way) => expect(drawn(one)).toBe(way));

  test.each([
    [order('pending', 'paid', history('pending', 'paid')), '●提交 ●付款 ○确认 ○发货 ○收货'],
    [order('shipped', 'unpaid', history('pending', 'confirmed', 'shipped')), '●提交 ●确认 ●发货 ○付款 ○收货'],
    [
      order('completed', 'unpaid', history('pending', 'confirmed', 'shipped', 'completed')),
      '●提交 ●确认 ●发货 ●收货 ○付款',
    ],
    [
      order('completed', 'paid', history('pending', 'confirmed', 'shipped', 'completed', 'paid')),
      '●提交 ●确认 ●发货 ●收货 ●付款',
    ],
  ])('has payment where it was made, or where it is due', (one, way) => expect(drawn(one)).toBe(way));

  test.each([
    [order('cancelled', 'unpaid', history('pending', 'cancelled')), '●提交 ●取消'],
    [
      order('cancelled', 'paid', history('pending', 'confirmed', 'paid', 'cancelled')),
      '●提交 ●确认 ●付款 ●取消 ○退款',
    ],
    [
      order('cancelled', 'refunded', history('pending', 'confirmed', 'paid', 'cancelled', 'refunded')),
      '●提交 ●确认 ●付款 ●取消 ●退款',
    ],
  ])('of a cancelled order ends there, but for money that goes back', (one, way) =>
    expect(drawn(one)).toBe(way),
  );

  test('is the same before the history is known, for every order that went as usual', () => {
    const usual: readonly Step[] = ['pending', 'confirmed', 'paid', 'shipped', 'completed'];
    for (const state of ORDER_STATES) {
      if (state === 'cancelled') continue;
      const known = history(...usual.slice(0, usual.indexOf(state) + 1).filter((step) => step !== 'paid'));
      expect(drawn(order(state, 'unpaid'))).toBe(drawn(order(state, 'unpaid', known)));
    }
    expect(drawn(order('shipped', 'paid'))).toBe('●提交 ●确认 ●付款 ●发货 ○收货');
    expect(drawn(order('confirmed', 'refunded'))).toBe('●提交 ●确认 ●付款 ●退款 ○发货 ○收货');
    expect(drawn(order('cancelled', 'refunded'))).toBe('●提交 ●付款 ●取消 ●退款');
  });
});

test('the wire tells what happened, newest first, each once and with its time', () => {
  const stops = wireOf(history('pending', 'confirmed', 'paid', 'shipped'), NOW);
  expect(stops).toEqual([
    { title: '已发货', time: '11-15 09:41', state: 'now' },
    { title: '已付款', note: '已收到对公转账', time: '11-14 09:41', state: 'past' },
    { title: '已确认', time: '11-13 09:41', state: 'past' },
    { title: '已提交', time: '11-12 09:41', state: 'past' },
  ]);
});

test('who cancelled is said', () => {
  const [submitted, cancelled] = history('pending', 'cancelled');
  const titles = (['owner', 'staff', 'system'] as const).map(
    (actor_role) => wireOf([submitted, { ...cancelled, actor_role }] as HistoryEntry[], NOW)[0]?.title,
  );
  expect(titles).toEqual(['您取消了订单', '业务员取消了订单', '订单已取消']);
});

describe('one sentence', () => {
  test('for every state and payment, with and without its history', () => {
    for (const state of ORDER_STATES) {
      for (const pay of PAY_STATES) {
        for (const steps of [undefined, history('pending', state)]) {
          const said = nextSentence(order(state, pay, steps), NOW);
          expect(said).not.toMatch(/undefined|！/);
          expect(said.length).toBeGreaterThan(6);
        }
      }
    }
  });

  test('says what is missing, what to pay, when it went', () => {
    expect(nextSentence({ ...order('pending', 'unpaid'), order_delivery: null }, NOW)).toMatch(
      '还没有收货信息',
    );
    expect(nextSentence(order('pending', 'unpaid'), NOW)).toMatch('现在不用付款');
    expect(nextSentence(order('confirmed', 'unpaid'), NOW)).toMatch('¥5,976.00');
    const shipped = order('shipped', 'paid', history('pending', 'confirmed', 'shipped'));
    expect(nextSentence(shipped, NOW)).toBe('11-14 发出，收到货请点“确认收货”');
    expect(nextSentence(order('shipped', 'paid'), NOW)).toBe('已发出，收到货请点“确认收货”');
  });
});
