import { codeOf } from '../harness/ask';
import type { Database } from '../harness/database';
import { freshKey } from '../harness/fresh';
import type { Person } from '../harness/people';
import type { BatchItem } from '../harness/records';
import { CARTS, DELIVERY, HISTORY, openShop, ORDERS, type Shop } from '../harness/shop';

let database: Database;
let shop: Shop;
let buyer: Person;
let staff: Person;
let product: { id: string };

beforeAll(async () => {
  ({ database, shop } = await openShop());
  staff = await shop.person({ users_auth_type: 1 });
});
afterAll(() => database.stop());
beforeEach(async () => {
  buyer = await shop.person();
  product = await shop.product({ prod_list_stock: 10 });
});

const item = (quantity = 2) => [{ product_id: product.id, quantity }];
const orders = () => shop.rows(ORDERS, `order_owner="${buyer.openid}"`);
const native = (method: string, id: string, body?: unknown, token = buyer.token) =>
  shop.ask(method, `${ORDERS}/${id}`, { token, body });

describe('a native PATCH', () => {
  const FIXED: readonly (readonly [string, unknown])[] = [
    ['order_amount', 1],
    ['order_amount-', 1],
    ['order_snap', []],
    ['order_item_quantity', 1],
    ['order_owner', 'oSOMEBODY_ELSE'],
    ['order_id', 'ORDER-1-aaaaaa'],
    ['order_number', '1'],
    ['order_source', 'cart'],
    ['order_source_id', 'x'],
    ['is_delete', 1],
  ];
  it.each(FIXED)('cannot change %s, neither the owner’s nor staff’s', async (column, value) => {
    const order = (await shop.buy(buyer, item())).body;
    for (const token of [buyer.token, staff.token]) {
      const answer = await native('PATCH', order.id, { [column]: value }, token);
      expect([answer.status, codeOf(answer)]).toEqual([400, 'FORBIDDEN']);
    }
    expect(await orders()).toMatchObject([
      { order_amount: 2000, order_snap: [{ quantity: 2, unit_price: 1000 }], updated: order.updated },
    ]);
  });

  it('drops what is hidden, and lets the owner change remark and delivery while it is pending', async () => {
    const order = (await shop.buy(buyer, item(), { idempotency_key: freshKey() })).body;
    const hidden = { idempotency_key: freshKey(), order_stock_taken: [], order_request: 'x' };
    const { body } = await native('PATCH', order.id, {
      ...hidden,
      order_remark: '改',
      order_delivery: DELIVERY,
    });
    expect(body).toMatchObject({ order_remark: '改', order_delivery: DELIVERY });
    const [row] = await orders();
    expect(row.order_stock_taken).toEqual([{ product: product.id, pieces: 2 }]);
    for (const [column, value] of Object.entries(hidden)) expect(row[column]).not.toEqual(value);
    expect(codeOf(await native('PATCH', order.id, { order_delivery: { name: 'x' } }))).toBe('INVALID_INPUT');
    expect(codeOf(await native('PATCH', order.id, { order_remark: 'x' }, staff.token))).toBe('FORBIDDEN');
    await native('PATCH', order.id, { order_status: 'confirmed' }, staff.token);
    const late = await native('PATCH', order.id, { order_remark: '晚' });
    expect(late.body.data.order_remark).toMatchObject({
      code: 'ORDER_STATE',
      params: { order_status: 'confirmed', allowed: [] },
    });
  });
});

describe('a native DELETE', () => {
  it('is for finished orders; what is hidden stays hidden when staff go on with it', async () => {
    const order = (await shop.buy(buyer, item())).body;
    const early = await native('DELETE', order.id);
    expect(early.body.data.order_status).toMatchObject({
      code: 'ORDER_STATE',
      params: { order_status: 'pending' },
    });
    await native('PATCH', order.id, { order_pay_status: 'paid' }, staff.token);
    await native('PATCH', order.id, { order_status: 'cancelled' });
    expect((await native('DELETE', order.id)).status).toBe(204);
    await native('PATCH', order.id, { order_pay_status: 'refunded' }, staff.token);
    expect((await native('PATCH', order.id, { is_delete: 0 })).status).toBe(404);
    expect((await native('GET', order.id)).status).toBe(404);
    for (const path of [ORDERS, HISTORY]) {
      expect((await shop.ask('GET', path, { token: buyer.token })).body.items).toEqual([]);
    }
    expect((await native('GET', order.id, undefined, staff.token)).body.is_delete).toBe(1);
    const detail = await shop.as(staff, 'order-detail', { order_id: order.order_id, scope: 'all' });
    expect(detail.body.history).toHaveLength(4);
  });
});

/** Nothing happened: no order, no history, every piece and every cart row still there. */
async function expectNothing(): Promise<void> {
  expect(await orders()).toEqual([]);
  expect(await shop.rows(HISTORY, `order_owner="${buyer.openid}"`)).toEqual([]);
  expect(await shop.stockOf(product.id)).toBe(10);
  for (const row of await shop.rows(CARTS, `cart_owner="${buyer.openid}"`)) expect(row.is_delete).toBe(0);
}

describe('a batch', () => {
  it('makes an order together with other records, or nothing of it all', async () => {
    const { pb_id, cart_id } = await shop.addToCart(buyer, product.id, 2);
    const second = await shop.product();
    const requests: BatchItem[] = [
      { method: 'POST', url: ORDERS, body: { order_owner: buyer.openid, order_snap: [{ cart_id }] } },
      {
        method: 'POST',
        url: CARTS,
        body: { cart_owner: buyer.openid, cart_product_id: second.id, cart_product_quantity: 1 },
      },
    ];
    for (const bad of [
      { method: 'DELETE', url: `${CARTS}/${pb_id}` },
      { method: 'POST', url: ORDERS, body: { order_owner: buyer.openid, order_snap: item(99) } },
      { method: 'PATCH', url: `${ORDERS}/abcdefghij12345`, body: { order_status: 'cancelled' } },
    ] as const) {
      expect((await shop.batch(buyer.token, [...requests, bad])).status).toBe(400);
      await expectNothing();
    }
    expect((await shop.batch(buyer.token, requests)).status).toBe(200);
    expect(await shop.stockOf(product.id)).toBe(8);
    expect(await shop.rows(CARTS, `cart_owner="${buyer.openid}" && is_delete=0`)).toHaveLength(1);
  });

  it('takes the last piece once', async () => {
    const one: BatchItem = {
      method: 'POST',
      url: ORDERS,
      body: { order_owner: buyer.openid, order_snap: item(6) },
    };
    expect(codeOf(await shop.batch(buyer.token, [one, one]))).toBe('STOCK_SHORT');
    await expectNothing();
  });
});

describe('a cancelled order', () => {
  it.each([
    ['as it was', {}, 10],
    ['off the shelf', { prod_list_status: 'off_shelf' }, 10],
    ['deleted', { is_delete: 1 }, 10],
    ['restocked', { prod_list_stock: 50 }, 52],
    ['not counted any more', { prod_list_stock: -1 }, -1],
  ])('gives its pieces back once to a product %s', async (_name, columns, stock) => {
    const order = (await shop.buy(buyer, item())).body;
    await shop.changeProduct(product.id, columns);
    expect((await native('PATCH', order.id, { order_status: 'cancelled' })).status).toBe(200);
    expect(codeOf(await native('PATCH', order.id, { order_status: 'cancelled' }))).toBe('ORDER_STATE');
    expect(
      codeOf(
        await shop.as(staff, 'order-update', {
          order_id: order.order_id,
          order_status: 'cancelled',
        }),
      ),
    ).toBe('ORDER_STATE');
    expect(await shop.stockOf(product.id)).toBe(stock);
  });

  it('gives nothing to a product that was not counted when it was ordered', async () => {
    await shop.changeProduct(product.id, { prod_list_stock: -1 });
    const order = (await shop.buy(buyer, item(5000))).body;
    await shop.changeProduct(product.id, { prod_list_stock: 3 });
    await native('PATCH', order.id, { order_status: 'cancelled' });
    expect(await shop.stockOf(product.id)).toBe(3);
  });
});
