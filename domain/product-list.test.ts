import { pageOf, positionOf } from './paging';
import { PRODUCT_SORTS, productListAsk, productOrder } from './product-list';

const ROWS = [
  { product_id: 'aaaaaaaaaaaaaaa', sort: 20, product_basic_price: 300, created: '2026-03-27 08:00:00.001Z' },
  { product_id: 'bbbbbbbbbbbbbbb', sort: -5, product_basic_price: 300, created: '2026-03-27 08:00:00.003Z' },
  { product_id: 'ccccccccccccccc', sort: 20, product_basic_price: 9, created: '2026-03-27 08:00:00.003Z' },
].map((row) => ({ ...row, rank: row.product_id.startsWith('c') ? 0 : 1 }));

it.each([
  [{}, 'bac'],
  [{ sort: 'recommended' }, 'bac'],
  [{ keyword: ' ' }, 'bac'],
  [{ keyword: 'c' }, 'cba'],
  [{ sort: 'newest' }, 'cba'],
  [{ sort: 'newest', keyword: 'c' }, 'cba'],
  [{ sort: 'price_asc' }, 'cab'],
  [{ sort: 'price_desc' }, 'bac'],
] as const)('%j sorts %s', (ask, expected) => {
  const { items } = pageOf(ROWS, 10, productOrder(ask));
  expect(items.map(({ product_id }) => product_id.charAt(0)).join('')).toBe(expected);
});

const ORDERS = [...PRODUCT_SORTS.map((sort) => ({ sort })), { keyword: 'c' }].map(productOrder);

it('takes a position in its own order and in no other', () => {
  for (const order of ORDERS) {
    const page = pageOf(ROWS, 2, order);
    const last = page.items[1] as { readonly [column: string]: unknown };
    expect(positionOf(page.next_cursor, order)).toEqual({
      ok: true,
      value: order.by.map(([column]) => last[column]),
    });
    for (const other of ORDERS) {
      if (other !== order) expect(positionOf(page.next_cursor, other)).toMatchObject({ ok: false });
    }
  }
});

it('asks nothing else of products that are named', () => {
  expect(productListAsk({ ids: ['a'], keyword: '', cursor: null })).toMatchObject({ ok: true });
  expect(productListAsk({ keyword: 'a', limit: 5 })).toMatchObject({ ok: true });
  const refused = productListAsk({
    ids: ['a'],
    keyword: 'b',
    category: 'c',
    sort: 'newest',
    cursor: 'd',
    limit: 5,
  });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'INVALID_INPUT' } });
  expect(JSON.stringify(refused)).toMatch(/keyword.*category.*sort.*cursor.*limit/);
});
