import { createGuestCart, withLive } from './guest-cart';
import { keyOf } from './lines';
import { line, product, storageOn } from './test-world';

const setUp = (kept = new Map<string, string>()) => {
  const guest = createGuestCart(storageOn(kept));
  const shown = () => guest.lines().map((one) => `${keyOf(one)} ${one.quantity}`);
  const of = (key: string) => guest.lines().find((one) => keyOf(one) === key) ?? line('none');
  return { guest, kept, shown, of };
};

test('what a guest puts in is there after a restart, in the same shape', async () => {
  const { guest, kept, shown } = setUp();
  await guest.add(
    [
      { product: product('a'), quantity: 2 },
      { product: product('b'), quantity: 1 },
    ],
    '西湖',
  );
  await guest.add([{ product: product('a'), quantity: 3 }], '西湖');
  await guest.setRooms('西湖', 12);
  const again = setUp(kept);
  expect([shown(), again.shown()]).toEqual([
    ['a/西湖 5', 'b/西湖 1'],
    ['a/西湖 5', 'b/西湖 1'],
  ]);
  expect(again.guest.store.getState().rooms).toEqual({ 西湖: 12 });
});

test('the same operations: count, remark, move, delete, bring back', async () => {
  const { guest, shown, of, kept } = setUp();
  await guest.add([{ product: product('a'), quantity: 2 }], '默认');
  await guest.add([{ product: product('a'), quantity: 1 }], '西湖');
  await guest.setQuantity(of('a/默认'), 9);
  await guest.setRemark(of('a/默认'), '双轨');
  await guest.move([of('a/默认')], '西湖');
  expect(shown()).toEqual(['a/西湖 10']);
  const gone = of('a/西湖');
  await guest.remove([gone]);
  expect([shown(), kept.size]).toEqual([[], 0]);
  await guest.bringBack(gone);
  expect(shown()).toEqual(['a/西湖 10']);
});

test('above the most of one line nothing changes, and a sentence says why', async () => {
  const { guest, shown, of } = setUp();
  await guest.add([{ product: product('a'), quantity: 9_999 }], '默认');
  const added = await guest.add([{ product: product('a'), quantity: 1 }], '默认');
  expect(added).toMatchObject({ added: 0, failure: { code: 'INVALID_INPUT' } });
  await guest.add([{ product: product('a'), quantity: 1 }], '西湖');
  expect(await guest.move([of('a/西湖')], '默认')).toMatchObject({ code: 'INVALID_INPUT' });
  expect(shown()).toEqual(['a/西湖 1', 'a/默认 9999']);
});

test('what an account has taken is gone; what was put in since stays', async () => {
  const { guest, shown, of } = setUp();
  await guest.add([{ product: product('a'), quantity: 2 }], '默认');
  const sent = of('a/默认');
  guest.noteTried(keyOf(sent), { by: 'alice', base: 0 });
  await guest.add([{ product: product('a'), quantity: 3 }], '默认');
  guest.take(sent);
  expect([shown(), guest.store.getState().tried]).toEqual([['a/默认 3'], {}]);
});

test.each([['{"lines":'], ['null'], ['7']])('a slot that holds %s is an empty cart', (words) => {
  expect(setUp(new Map([['cart.guest', words]])).shown()).toEqual([]);
});

describe('what the catalogue says today', () => {
  const lines = [line('a', { quantity: 60 })];
  const item = { ...product('a', 1_200), prod_list_id: 'P', category: '', tags: [], on_sale: true };
  const one = (what: object) => withLive(lines, [{ ...item, ...what }])[0];

  test('names and prices are today’s, the price it was put in at is kept', () => {
    expect(one({ product_name: '新名' })).toMatchObject({
      name: '新名',
      fen: 1_200,
      addedFen: 1_000,
      state: 'price_changed',
    });
    expect(one({ product_basic_price: 1_000 })).toMatchObject({ state: 'ok' });
  });

  test('off the shelf, unknown, sold out, fewer than wanted', () => {
    expect(one({ on_sale: false })?.state).toBe('off_shelf');
    expect(withLive(lines, [])[0]?.state).toBe('off_shelf');
    expect(one({ stock_state: 'out' })?.state).toBe('short_stock');
    expect(one({ stock_state: 'few' })?.state).toBe('short_stock');
    expect(one({ stock_state: 'uncounted' })?.state).toBe('price_changed');
  });

  test('before it has said anything they are as they were put in', () => {
    expect(withLive(lines, undefined)).toBe(lines);
  });
});
