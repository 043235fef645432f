import { decideOrderUpdate, type OrderChanges, type OrderNow } from './order-update';
import type { OrderRole } from './order-states';

const taken = [{ product: 'a', pieces: 2 }];
const order = (change: Partial<OrderNow> = {}): OrderNow => ({
  order_status: 'pending',
  order_pay_status: 'unpaid',
  order_stock_taken: taken,
  ...change,
});
const owner: OrderRole[] = ['owner'];
const staff: OrderRole[] = ['staff'];
const delivery = { name: '李四', phone: '13900139000', region: '上海', address: '二号' };
const tracking = { carrier: '顺丰', number: 'SF1' };

it.each<[string, Partial<OrderNow>, OrderChanges, OrderRole[], object]>([
  [
    'an owner who cancels gets nothing but the stock back',
    {},
    { order_status: 'cancelled' },
    owner,
    {
      columns: { order_status: 'cancelled', order_stock_taken: [] },
      giveBackStock: taken,
      history: [{ actor_role: 'owner', state_from: 'pending', state_to: 'cancelled', note: '' }],
    },
  ],
  [
    'what was given back is not there to be given back again',
    { order_stock_taken: [] },
    { order_status: 'cancelled' },
    staff,
    { giveBackStock: [] },
  ],
  [
    'staff send it with its parcel in one go',
    { order_status: 'confirmed' },
    { order_status: 'shipped', order_tracking: tracking },
    staff,
    { columns: { order_status: 'shipped', order_tracking: tracking }, giveBackStock: [] },
  ],
  [
    'a payment mark is a move of its own',
    {},
    { order_pay_status: 'paid' },
    staff,
    { history: [{ actor_role: 'staff', state_from: 'unpaid', state_to: 'paid', note: '' }] },
  ],
  [
    'a cancelled order can be refunded',
    { order_status: 'cancelled', order_pay_status: 'paid' },
    { order_pay_status: 'refunded' },
    staff,
    { columns: { order_pay_status: 'refunded' } },
  ],
  [
    'an owner corrects the address',
    {},
    { delivery, order_remark: '' },
    owner,
    { columns: { order_delivery: delivery, order_remark: '' }, history: [] },
  ],
])('%s', (_name, now, changes, roles, writes) => {
  expect(decideOrderUpdate(order(now), changes, roles)).toMatchObject({ ok: true, value: writes });
});

it.each<[string, Partial<OrderNow>, OrderChanges, OrderRole[], string]>([
  ['the owner marks it paid', {}, { order_pay_status: 'paid' }, owner, 'FORBIDDEN'],
  ['the owner confirms', {}, { order_status: 'confirmed' }, owner, 'FORBIDDEN'],
  [
    'the owner names a parcel',
    { order_status: 'confirmed' },
    { order_tracking: tracking },
    owner,
    'FORBIDDEN',
  ],
  ['staff confirm receipt', { order_status: 'shipped' }, { order_status: 'completed' }, staff, 'FORBIDDEN'],
  ['staff change the address', {}, { delivery }, staff, 'FORBIDDEN'],
  ['the address of a confirmed order', { order_status: 'confirmed' }, { delivery }, owner, 'ORDER_STATE'],
  ['the same state again', {}, { order_status: 'pending' }, owner, 'ORDER_STATE'],
  ['a state is skipped', {}, { order_status: 'shipped' }, staff, 'ORDER_STATE'],
  ['a parcel before it is confirmed', {}, { order_tracking: tracking }, staff, 'ORDER_STATE'],
  [
    'a cancelled order is paid',
    { order_status: 'cancelled' },
    { order_pay_status: 'paid' },
    staff,
    'ORDER_STATE',
  ],
  [
    'paid and cancelled at once',
    {},
    { order_status: 'cancelled', order_pay_status: 'paid' },
    staff,
    'ORDER_STATE',
  ],
  ['refunded without being paid', {}, { order_pay_status: 'refunded' }, staff, 'ORDER_STATE'],
  ['half of it is allowed', {}, { order_status: 'cancelled', order_pay_status: 'paid' }, owner, 'FORBIDDEN'],
])('refuses when %s', (_name, now, changes, roles, code) => {
  expect(decideOrderUpdate(order(now), changes, roles)).toMatchObject({ ok: false, refusal: { code } });
});

it('tells where the caller could take the order', () => {
  expect(decideOrderUpdate(order(), { order_status: 'shipped' }, staff)).toMatchObject({
    refusal: { details: { order_status: 'pending', allowed: ['confirmed', 'cancelled'] } },
  });
});
