import { codeOf } from '../harness/ask';
import type { Database } from '../harness/database';
import { freshKey } from '../harness/fresh';
import type { Person } from '../harness/people';
import { CARTS, DELIVERY, HISTORY, openShop, ORDERS, type Shop } from '../harness/shop';

/** Somebody leaves, and somebody registers again with the same openid: orders stay with the seller alone. */
let database: Database;
let shop: Shop;
let staff: Person;
let product: string;

beforeAll(async () => {
  ({ database, shop } = await openShop());
  staff = await shop.person({ users_auth_type: 1 });
  product = (await shop.product({ prod_list_stock: -1 })).id;
});
afterAll(() => database.stop());

const leave: { readonly [way: string]: (person: Person) => Promise<unknown> } = {
  'by account-delete': (person) => shop.as(person, 'wechat-account-delete'),
  'by an administrator’s hand': async ({ openid }) => {
    const { token } = await shop.person({ users_auth_type: 2 });
    const path = `/api/collections/tbl_auth_users/records/${openid}`;
    expect((await shop.ask('PATCH', path, { token, body: { is_delete: 1 } })).status).toBe(200);
  },
};

it.each(Object.keys(leave))('%s', async (way) => {
  const former = await shop.person();
  const key = freshKey();
  const body = { idempotency_key: key, items: [{ product_id: product, quantity: 1 }], delivery: DELIVERY };
  const order = (await shop.as(former, 'order-create', body)).body;
  await shop.addToCart(former, product);
  await (leave[way] as (typeof leave)[string])(former);
  expect(codeOf(await shop.as(former, 'order-list'))).toBe('UNAUTHENTICATED');
  expect((await shop.ask('GET', ORDERS, { token: former.token })).status).toBe(401);

  const again = await shop.signIn(former.openid);
  for (const path of [ORDERS, HISTORY, CARTS]) {
    expect((await shop.ask('GET', path, { token: again.token })).body.items).toEqual([]);
  }
  expect((await shop.ask('GET', `${ORDERS}/${order.id}`, { token: again.token })).status).toBe(404);
  expect((await shop.as(again, 'order-list')).body.items).toEqual([]);
  expect((await shop.as(again, 'cart-list')).body.items).toEqual([]);
  for (const route of ['order-detail', 'order-update', 'order-delete']) {
    const answer = await shop.as(again, route, {
      order_id: order.order_id,
      changes: { order_status: 'cancelled' },
    });
    expect(codeOf(answer)).toBe('NOT_FOUND');
  }
  // The key of before means nothing to the new person, whatever goes with it.
  const anew = await shop.as(again, 'order-create', body);
  expect(anew.status).toBe(200);
  expect(anew.body.order_id).not.toBe(order.order_id);

  const kept = await shop.as(staff, 'order-detail', { order_id: order.order_id, scope: 'all' });
  expect(kept.body.order).toMatchObject({ order_status: 'pending', order_delivery: DELIVERY });
  expect(kept.text).not.toContain(former.openid);
  const going = await shop.as(staff, 'order-update', {
    order_id: order.order_id,
    changes: { order_status: 'confirmed' },
  });
  expect(going.status).toBe(200);
  expect((await shop.ask('GET', HISTORY, { token: again.token })).text).not.toContain(order.order_id);
});

it('keeps the orders of two who left with the same key', async () => {
  const key = freshKey();
  const body = { idempotency_key: key, items: [{ product_id: product, quantity: 1 }] };
  const openid = (await shop.person()).openid;
  for (let life = 0; life < 3; life += 1) {
    const person = await shop.signIn(openid);
    expect((await shop.as(person, 'order-create', body)).status).toBe(200);
    expect((await shop.as(person, 'wechat-account-delete')).status).toBe(200);
  }
  expect(await shop.rows(ORDERS, `order_owner="${openid}"`)).toEqual([]);
  const all = (await shop.as(staff, 'order-list', { scope: 'all', limit: 3 })).body.items;
  expect(new Set(all.map((order: { order_owner: string }) => order.order_owner)).size).toBe(3);
});

it('leaves nothing of somebody who left while carts and orders were on their way', async () => {
  const person = await shop.person();
  const products = await Promise.all(Array.from({ length: 30 }, () => shop.product({ prod_list_stock: 1 })));
  const { token, openid } = person;
  const adding = products.map(({ id }, turn) =>
    turn % 2
      ? shop.buy(person, [{ product_id: id, quantity: 1 }])
      : shop.ask('POST', CARTS, {
          token,
          body: { cart_owner: openid, cart_product_id: id, cart_product_quantity: 1 },
        }),
  );
  const left = await shop.as(person, 'wechat-account-delete');
  await Promise.all(adding);
  expect(left.status).toBe(200);
  for (const [path, owner] of [
    [CARTS, 'cart_owner'],
    [ORDERS, 'order_owner'],
    [HISTORY, 'order_owner'],
  ] as const) {
    expect(await shop.rows(path, `${owner}="${openid}"`)).toEqual([]);
  }
});
