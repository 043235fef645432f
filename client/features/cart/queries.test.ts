import { localFailure } from '../../shared/api/failure';
import { cartQueries, sameWhereEqual, type Call } from './queries';
import { line } from './test-world';

function paged(total: number, failAt = Infinity) {
  const asked: object[] = [];
  const call = (async (_operation: string, body: { cursor?: string; limit: number }) => {
    asked.push(body);
    const from = Number(body.cursor ?? 0);
    if (from >= failAt) return { ok: false, failure: localFailure('NETWORK') };
    const to = Math.min(from + body.limit, total);
    const items = Array.from({ length: to - from }, (_, at) => ({
      cart_id: `CART-${from + at}`,
      cart_product_id: `p${from + at}`,
      cart_number: '默认',
    }));
    return { ok: true, answer: { data: { items, next_cursor: to < total ? String(to) : null } } };
  }) as unknown as Call;
  return { cart: cartQueries(call).cart, asked };
}

test('a thousand lines are all there, page by page', async () => {
  const { cart, asked } = paged(1_000);
  const loaded = await cart.load({}, undefined);
  expect(loaded.ok && loaded.data.length).toBe(1_000);
  expect(asked).toHaveLength(5);
});

test('half a cart is none: a sum must not lie', async () => {
  const { cart } = paged(1_000, 400);
  expect(await cart.load({}, undefined)).toMatchObject({ ok: false, failure: { code: 'NETWORK' } });
});

test('lines that say the same stay the same objects', () => {
  const known = [line('a'), line('b')];
  const next = sameWhereEqual([line('b', { quantity: 2 }), line('a')], known);
  expect(next[1]).toBe(known[0]);
  expect(next[0]).toMatchObject({ quantity: 2 });
});
