import { linesOfSnap, orderAsk, requestText, type OrderAsk, type OrderCreateInput } from './order-ask';

const KEY = 'key-12345';
const refusal = (input: OrderCreateInput, header?: string) => {
  const result = orderAsk(input, header);
  if (result.ok) return null;
  const fields = result.refusal.details?.['fields'] as { field: string }[] | undefined;
  return [result.refusal.code, ...(fields ?? []).map(({ field }) => field)];
};
const item = (product_id: string, quantity = 1) => ({ product_id, quantity });

it.each<[string, OrderCreateInput, string | undefined, string[] | null]>([
  ['from the cart', { idempotency_key: KEY, cart_ids: ['a', 'b'] }, undefined, null],
  ['bought at once', { idempotency_key: KEY, items: [item('p')] }, undefined, null],
  ['key in the header', { items: [item('p')] }, KEY, null],
  ['the same key twice', { idempotency_key: KEY, items: [item('p')] }, KEY, null],
  ['no key', { items: [item('p')] }, undefined, ['INVALID_INPUT', 'idempotency_key']],
  [
    'two keys',
    { idempotency_key: KEY, items: [item('p')] },
    'another-key',
    ['INVALID_INPUT', 'idempotency_key'],
  ],
  [
    'a short key',
    { idempotency_key: 'short', items: [item('p')] },
    undefined,
    ['INVALID_INPUT', 'idempotency_key'],
  ],
  ['a bad header', { items: [item('p')] }, 'with space', ['INVALID_INPUT', 'idempotency_key']],
  ['neither lines', { idempotency_key: KEY }, undefined, ['INVALID_INPUT', 'cart_ids']],
  [
    'both lines',
    { idempotency_key: KEY, cart_ids: ['a'], items: [item('p')] },
    undefined,
    ['INVALID_INPUT', 'cart_ids'],
  ],
  ['an empty cart', { idempotency_key: KEY, cart_ids: [] }, undefined, ['CART_EMPTY']],
  ['nothing bought', { idempotency_key: KEY, items: [] }, undefined, ['CART_EMPTY']],
  ['a row twice', { idempotency_key: KEY, cart_ids: ['a', 'a'] }, undefined, ['INVALID_INPUT', 'cart_ids']],
  [
    'a product twice',
    { idempotency_key: KEY, items: [item('p'), item('p', 2)] },
    undefined,
    ['INVALID_INPUT', 'items'],
  ],
  [
    '101 rows',
    { idempotency_key: KEY, cart_ids: Array.from({ length: 101 }, String) },
    undefined,
    ['INVALID_INPUT', 'cart_ids'],
  ],
])('%s', (_name, input, header, expected) => {
  expect(refusal(input, header)).toEqual(expected);
});

it.each([
  ['cart rows', [{ cart_id: 'a' }], { cart_ids: ['a'] }],
  ['products', [{ product_id: 'p', quantity: 2 }], { items: [{ product_id: 'p', quantity: 2 }] }],
])('reads native lines: %s', (_name, snap, lines) => {
  expect(linesOfSnap(snap)).toEqual({ ok: true, value: lines });
});

it.each([
  ['nothing', null],
  ['no list', { product_id: 'p', quantity: 1 }],
  ['both kinds', [{ cart_id: 'a' }, { product_id: 'p', quantity: 1 }]],
  ['a price of their own', [{ product_id: 'p', quantity: 1, unit_price: 1 }]],
  ['no whole number', [{ product_id: 'p', quantity: 1.5 }]],
  ['nothing of it', [{ product_id: 'p', quantity: 0 }]],
  ['too much of it', [{ product_id: 'p', quantity: 10_000 }]],
  ['a number as text', [{ product_id: 'p', quantity: '1' }]],
])('refuses native lines: %s', (_name, snap) => {
  expect(linesOfSnap(snap)).toMatchObject({ ok: false, refusal: { code: 'INVALID_INPUT' } });
});

describe('the text of a request', () => {
  const delivery = { name: '张三', phone: '13800138000', region: '广东', address: '一号' };
  const ask: OrderAsk = {
    lines: { items: [item('p')] },
    idempotencyKey: KEY,
    amountSeen: 100,
    delivery,
    remark: '',
  };
  it.each<[string, Partial<OrderAsk>]>([
    ['quantity', { lines: { items: [item('p', 2)] } }],
    ['lines', { lines: { cart_ids: ['p'] } }],
    ['amount', { amountSeen: 101 }],
    ['no amount', { amountSeen: undefined }],
    ['no delivery', { delivery: null }],
    ['address', { delivery: { ...delivery, address: '二号' } }],
    ['postcode', { delivery: { ...delivery, postcode: '510000' } }],
    ['remark', { remark: '快' }],
  ])('differs by %s', (_name, change) => {
    expect(requestText({ ...ask, ...change })).not.toBe(requestText(ask));
  });
  it('does not depend on the order of an object’s keys', () => {
    const { name, phone, region, address } = delivery;
    expect(requestText({ ...ask, delivery: { address, region, phone, name } })).toBe(requestText(ask));
  });
});
