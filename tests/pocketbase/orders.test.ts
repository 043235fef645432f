import { codeOf } from '../harness/ask';
import type { Database } from '../harness/database';
import { freshKey } from '../harness/fresh';
import type { Person } from '../harness/people';
import type { BatchItem } from '../harness/records';
import { CARTS, DELIVERY, HISTORY, openShop, ORDERS, type Shop } from '../harness/shop';

let database: Database;
let shop: Shop;
let buyer: Person;
let product: { id: string; prod_list_id: string; prod_list_name: string };

beforeAll(async () => {
  ({ database, shop } = await openShop());
});
afterAll(() => database.stop());
beforeEach(async () => {
  buyer = await shop.person();
  product = await shop.product({ prod_list_stock: 10, prod_list_pictures: ['ATT-1-aaaaaa'] });
});

const item = (quantity: unknown = 2) => [{ product_id: product.id, quantity }];
const orders = (owner = buyer.openid) => shop.rows(ORDERS, `order_owner="${owner}"`);
const native = (method: string, id: string, body?: unknown, token = buyer.token) =>
  shop.ask(method, `${ORDERS}/${id}`, { token, body });
/** Nothing happened: no order, no history, every piece and every cart row still there. */
async function expectNothing(): Promise<void> {
  expect(await orders()).toEqual([]);
  expect(await shop.rows(HISTORY, `order_owner="${buyer.openid}"`)).toEqual([]);
  expect(await shop.stockOf(product.id)).toBe(10);
  for (const row of await shop.rows(CARTS, `cart_owner="${buyer.openid}"`)) expect(row.is_delete).toBe(0);
}

const SNAP = () => ({
  product_id: product.id,
  prod_list_id: product.prod_list_id,
  name: product.prod_list_name,
  model: expect.any(String),
  unit_price: 1000,
  quantity: 2,
  subtotal: 2000,
  picture: 'ATT-1-aaaaaa',
});

describe('a native create', () => {
  it('makes everything but lines, delivery and remark itself', async () => {
    const { status, body } = await shop.buy(buyer, item(), {
      order_amount: 2000,
      order_delivery: DELIVERY,
      order_remark: '备注',
      order_id: 'ORDER-1-aaaaaa',
      order_number: '1',
      order_status: 'completed',
      order_pay_status: 'paid',
      order_source: 'cart',
      order_source_id: 'x',
      order_item_quantity: 99,
      order_tracking: { carrier: 'x', number: 'y' },
      order_stock_taken: [],
      order_request: 'x',
      order_create: '2020-01-01 00:00:00.000Z',
      is_delete: 1,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      order_id: expect.stringMatching(/^ORDER-\d{13}-[A-Za-z0-9]{6}$/),
      order_number: expect.stringMatching(/^20\d{14}$/),
      order_owner: buyer.openid,
      order_status: 'pending',
      order_pay_status: 'unpaid',
      order_source: 'buy_now',
      order_source_id: product.prod_list_id,
      order_item_quantity: 2,
      order_amount: 2000,
      order_delivery: DELIVERY,
      order_tracking: null,
      order_remark: '备注',
      order_snap: [SNAP()],
      is_delete: 0,
    });
    expect(body.order_create).not.toContain('2020');
    expect(await shop.stockOf(product.id)).toBe(8);
    expect(await shop.rows(HISTORY, `order_id="${body.order_id}"`)).toMatchObject([
      { actor_role: 'owner', state_from: '', state_to: 'pending', order_owner: buyer.openid },
    ]);
  });

  it('uses cart rows up, by their own quantity', async () => {
    const { cart_id } = await shop.addToCart(buyer, product.id, 2);
    const { body } = await shop.buy(buyer, [{ cart_id }]);
    expect(body).toMatchObject({ order_source: 'cart', order_source_id: cart_id, order_snap: [SNAP()] });
    expect(await shop.rows(CARTS, `cart_id="${cart_id}"`)).toMatchObject([
      { is_delete: 1, cart_status: 'ordered' },
    ]);
    expect(codeOf(await shop.buy(buyer, [{ cart_id }]))).toBe('CART_CHANGED');
  });

  it.each([
    ['another owner', {}, { order_owner: 'oSOMEBODY_ELSE' }, '400'],
    ['no owner', {}, { order_owner: undefined }, '400'],
    ['no lines', { snap: [] }, {}, 'CART_EMPTY'],
    ['lines that are no list', { snap: 'x' }, {}, 'INVALID_INPUT'],
    [
      '101 lines',
      { snap: Array.from({ length: 101 }, (_, i) => ({ cart_id: `CART-1-${i}` })) },
      {},
      'INVALID_INPUT',
    ],
    ['a price in a line', { line: { unit_price: 1 } }, {}, 'INVALID_INPUT'],
    ['quantity 0', { line: { quantity: 0 } }, {}, 'INVALID_INPUT'],
    ['quantity -1', { line: { quantity: -1 } }, {}, 'INVALID_INPUT'],
    ['quantity 1.5', { line: { quantity: 1.5 } }, {}, 'INVALID_INPUT'],
    ['quantity 10000', { line: { quantity: 10000 } }, {}, 'INVALID_INPUT'],
    ['a quantity in words', { line: { quantity: '2' } }, {}, 'INVALID_INPUT'],
    ['more than there is', { line: { quantity: 11 } }, {}, 'STOCK_SHORT'],
    ['an unknown product', { line: { product_id: 'abcdefghij12345' } }, {}, 'NOT_FOUND'],
    ['an unknown cart row', { snap: [{ cart_id: 'CART-1-aaaaaa' }] }, {}, 'CART_CHANGED'],
    ['another amount', {}, { order_amount: 1999 }, 'PRICE_CHANGED'],
    ['an amount of nothing', {}, { order_amount: 0 }, 'PRICE_CHANGED'],
    ['half a delivery', {}, { order_delivery: { name: 'x' } }, 'INVALID_INPUT'],
    ['a short key', {}, { idempotency_key: 'short' }, 'INVALID_INPUT'],
    ['a key that is no text', {}, { idempotency_key: 123456789 }, 'INVALID_INPUT'],
    ['a long remark', {}, { order_remark: 'x'.repeat(501) }, 'validation_max_text_constraint'],
  ] as const)('is refused with %s, and nothing happens', async (_name, lines, more, code) => {
    const { snap, line } = lines as { snap?: unknown; line?: object };
    const answer = await shop.buy(buyer, snap ?? [{ ...item()[0], ...line }], more);
    expect([answer.status, codeOf(answer)]).toEqual([400, code]);
    await expectNothing();
  });

  it('names the products that stand in the way, and another’s cart row as one that is gone', async () => {
    const short = await shop.buy(buyer, item(11));
    const { id: product_id, prod_list_id, prod_list_name: name } = product;
    expect(short.body.data.order_snap.params).toEqual({
      products: [{ product_id, prod_list_id, name, quantity: 11, left: 10 }],
    });
    expect((await shop.buy(buyer, item(), { order_amount: 1 })).body.data.order_amount.params).toEqual({
      order_amount: 2000,
    });
    const twice = await shop.buy(buyer, [...item(1), { product_id: prod_list_id, quantity: 1 }]);
    expect(twice.body.data).toEqual({ order_snap: expect.objectContaining({ code: 'INVALID_INPUT' }) });
    const other = await shop.person();
    const { cart_id } = await shop.addToCart(other, product_id);
    expect((await shop.buy(buyer, [{ cart_id }])).body.data.order_snap.params).toEqual({
      cart_ids: [cart_id],
    });
    await shop.changeProduct(product_id, { prod_list_status: 'off_shelf' });
    const off = await shop.buy(buyer, item());
    expect(off.body.data.order_snap).toMatchObject({
      code: 'PRODUCT_OFF_SHELF',
      params: { products: [{ product_id, prod_list_id, name }] },
    });
    await expectNothing();
  });
});

describe('the idempotency key', () => {
  const HEADER = 'Idempotency-Key';
  it('answers the same order, by body and by header, natively and by the service route, even when deleted', async () => {
    const key = freshKey();
    const first = (await shop.buy(buyer, item(), { idempotency_key: key })).body;
    const again = await shop.buy(buyer, item(), {}, { [HEADER]: key });
    expect([again.status, again.body]).toEqual([200, first]);
    const inBatch: BatchItem = {
      method: 'POST',
      url: ORDERS,
      headers: { [HEADER]: key },
      body: { order_owner: buyer.openid, order_snap: item() },
    };
    expect(
      (await shop.batch(buyer.token, [inBatch, inBatch])).body.map(({ body }: { body: unknown }) => body),
    ).toEqual([first, first]);
    await native('PATCH', first.id, { order_status: 'cancelled' });
    expect((await native('DELETE', first.id)).status).toBe(204);
    const route = await shop.as(buyer, 'order-create', { idempotency_key: key, items: item() });
    expect(route.body).toMatchObject({ id: first.id, order_status: 'cancelled', is_delete: 1 });
    expect(await orders()).toHaveLength(1);
    expect(await shop.stockOf(product.id)).toBe(10);
  });

  it.each([
    ['quantity', () => ({ items: item(3) })],
    ['remark', () => ({ order_remark: '改' })],
    ['delivery', () => ({ delivery: { ...DELIVERY, postcode: '516000' } })],
    ['amount', () => ({ order_amount: 2000 })],
  ])('with another %s is refused', async (_name, changes) => {
    const body = { idempotency_key: freshKey(), items: item() };
    expect((await shop.as(buyer, 'order-create', body)).status).toBe(200);
    const other = await shop.as(buyer, 'order-create', { ...body, ...changes() });
    expect([other.status, other.body]).toEqual([409, { error: 'IDEMPOTENCY_KEY_REUSED' }]);
    expect(codeOf(await shop.buy(buyer, item(9), { idempotency_key: body.idempotency_key }))).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    expect(await shop.stockOf(product.id)).toBe(8);
  });

  it('is each owner’s own, is free after a refusal, and must be one', async () => {
    const key = freshKey();
    const other = await shop.person();
    expect(codeOf(await shop.buy(buyer, item(11), { idempotency_key: key }))).toBe('STOCK_SHORT');
    const first = await shop.buy(buyer, item(), { idempotency_key: key, order_remark: '秘密' });
    const others = await shop.buy(other, item(), { idempotency_key: key });
    expect([first.status, others.status]).toEqual([200, 200]);
    expect(others.text).not.toMatch(new RegExp(`秘密|${first.body.id}|${buyer.openid}`));
    const clash = await shop.buy(buyer, item(), { idempotency_key: freshKey() }, { [HEADER]: freshKey() });
    expect([codeOf(clash), Object.keys(clash.body.data)]).toEqual(['INVALID_INPUT', ['idempotency_key']]);
    // Natively it may be left out, and is not shared by those who leave it out.
    expect((await shop.buy(buyer, item())).status).toBe(200);
    expect((await shop.buy(buyer, item())).status).toBe(200);
    expect(await orders()).toHaveLength(3);
  });
});
