import { type Answer, codeOf } from '../harness/ask';
import type { Database } from '../harness/database';
import type { Person } from '../harness/people';
import type { BatchItem } from '../harness/records';
import { CARTS, DELIVERY, HISTORY, openShop, ORDERS, type Shop } from '../harness/shop';

/**
 * Who gets what from the native routes of carts, orders and their history. Everybody tries every route on what is
 * Alice's, alone and inside a batch; nothing of hers may be in an answer to anybody but staff.
 */
let database: Database;
let shop: Shop;
let alice: Person;
let product: string;
const tokens: { [who: string]: string | undefined } = {};
const hers = { cart: '', cart_id: '', order: '', order_id: '', history: '' };

const AMOUNT = 7654321;
const REMARK = '请在周五之前送到';

/** Fresh rows of Alice's, so that what staff may do does not spoil the next caller's turn. */
async function layOut(): Promise<void> {
  const cart = await shop.addToCart(alice, product, 1, { cart_number: `组 ${Math.random()}` });
  const order = await shop.order(alice, product, 1, { delivery: DELIVERY, order_remark: REMARK });
  const [history] = await shop.rows(HISTORY, `order_id="${order.order_id}"`);
  Object.assign(hers, {
    cart: cart.pb_id,
    cart_id: cart.cart_id,
    order: order.pb_id,
    order_id: order.order_id,
    history: history.id,
  });
}

beforeAll(async () => {
  ({ database, shop } = await openShop());
  alice = await shop.person();
  product = (await shop.product({ prod_list_basic_price: AMOUNT, prod_list_stock: -1 })).id;
  const of = async (columns?: object) => (await shop.person(columns)).token;
  Object.assign(tokens, {
    owner: alice.token,
    another: await of(),
    platform: await of({ users_idtype: 'ManagePlatform' }),
    staff: await of({ users_auth_type: 1 }),
    administrator: await of({ users_auth_type: 2 }),
    disabled: await of({ users_status: 1 }),
    deleted: await of({ is_delete: 1 }),
    forged: `${alice.token.slice(0, -6)}AAAAAA`,
    service: database.serviceToken,
  });
  await layOut();
});
afterAll(() => database.stop());

type Row = 'cart' | 'order' | 'history';
const PATHS: { readonly [row in Row]: string } = { cart: CARTS, order: ORDERS, history: HISTORY };
const CHANGES: { readonly [row in Row]: object } = {
  cart: { cart_remark: '改' },
  order: { order_status: 'confirmed' },
  history: { note: '改' },
};
const itemOf = (row: Row): string => `${PATHS[row]}/${hers[row]}`;
const bodyOf = (row: Row): object =>
  ({
    cart: { cart_owner: alice.openid, cart_product_id: product, cart_product_quantity: 1, cart_number: '新' },
    order: { order_owner: alice.openid, order_snap: [{ product_id: product, quantity: 1 }] },
    history: { order_id: 'ORDER-1', order_owner: alice.openid, actor_role: 'staff', state_to: 'paid' },
  })[row];

const WRITES: { readonly [name: string]: (row: Row) => BatchItem } = {
  create: (row) => ({ method: 'POST', url: PATHS[row], body: bodyOf(row) }),
  update: (row) => ({ method: 'PATCH', url: itemOf(row), body: CHANGES[row] }),
  upsert: (row) => ({ method: 'PUT', url: PATHS[row], body: { ...CHANGES[row], id: hers[row] } }),
  delete: (row) => ({ method: 'DELETE', url: itemOf(row) }),
};

type Route = (row: Row, token: string | undefined) => Promise<Answer>;
const ROUTES: { [name: string]: Route } = {
  list: (row, token) => shop.ask('GET', PATHS[row], { token }),
  'list one by id': (row, token) =>
    shop.ask('GET', `${PATHS[row]}?filter=${encodeURIComponent(`id="${hers[row]}"`)}`, { token }),
  view: (row, token) => shop.ask('GET', itemOf(row), { token }),
};
for (const [name, item] of Object.entries(WRITES)) {
  if (name !== 'upsert') {
    ROUTES[name] = (row, token) => {
      const { method, url, body } = item(row);
      return shop.ask(method, url, { token, body });
    };
  }
  ROUTES[`${name} in a batch`] = (row, token) => shop.batch(token, [item(row)]);
}

const EVERY = (['cart', 'order', 'history'] as const).flatMap((row) =>
  Object.keys(ROUTES).map((route) => [row, route] as const),
);
const run = (row: Row, route: string, who: string): Promise<Answer> =>
  (ROUTES[route] as Route)(row, tokens[who]);

const secrets = (): string[] => [
  ...Object.values(hers),
  alice.openid,
  String(AMOUNT),
  REMARK,
  DELIVERY.phone,
];
function expectNothingOfHers({ text }: Answer): void {
  for (const secret of secrets()) expect(text).not.toContain(secret);
}

describe.each([
  ['guest', 401, 'UNAUTHENTICATED'],
  ['forged', 401, 'UNAUTHENTICATED'],
  ['deleted', 401, 'UNAUTHENTICATED'],
  ['disabled', 401, 'USER_DISABLED'],
  ['service', 403, 'FORBIDDEN'],
] as const)('%s is told %d %s', (who, status, code) => {
  it.each(EVERY)('%s: %s', async (row, route) => {
    const answer = await run(row, route, who);
    expect([answer.status, answer.body.data]).toEqual([status, { error: code }]);
    expectNothingOfHers(answer);
  });
});

/** What somebody else gets: an empty list, or the same as for something that does not exist. */
const STRANGER: { readonly [route: string]: number } = {
  list: 200,
  'list one by id': 200,
  view: 404,
  create: 400,
  update: 404,
  delete: 404,
};
/** Where nobody but the database writes. */
const LOCKED: { readonly [route: string]: number } = { create: 403, update: 403, delete: 403 };
/** Staff read every order and move it on, natively by its id only; they hide nothing and see no cart. */
const STAFF: { readonly [rowAndRoute: string]: number } = {
  'order view': 200,
  'order update': 200,
  'order update in a batch': 200,
  'order upsert in a batch': 200,
  'history view': 200,
};

const strangers = (row: Row, route: string): number =>
  (row === 'history' ? LOCKED[route] : undefined) ?? STRANGER[route] ?? 400;

describe.each(['another', 'platform', 'staff', 'administrator'] as const)('%s', (who) => {
  const hasPower = who === 'staff' || who === 'administrator';
  beforeEach(() => (hasPower ? layOut() : undefined));

  it.each(EVERY)('%s: %s', async (row, route) => {
    const answer = await run(row, route, who);
    const allowed = hasPower ? STAFF[`${row} ${route}`] : undefined;
    expect(answer.status).toBe(allowed ?? strangers(row, route));
    if (allowed === undefined) return expectNothingOfHers(answer);
    expect(answer.text).toContain(alice.openid);
    expect(answer.text).not.toMatch(/idempotency_key|order_request|order_stock_taken/);
    if (row === 'order') for (const shown of [REMARK, DELIVERY.phone]) expect(answer.text).toContain(shown);
  });
});

describe('the owner', () => {
  beforeEach(layOut);
  it.each([
    ['cart', 'list', 200],
    ['cart', 'view', 200],
    ['cart', 'update', 200],
    ['cart', 'upsert in a batch', 200],
    ['cart', 'delete', 204],
    ['cart', 'delete in a batch', 200],
    ['order', 'list', 200],
    ['order', 'view', 200],
    ['order', 'create', 200],
    ['order', 'create in a batch', 200],
    ['order', 'update', 'FORBIDDEN'],
    ['order', 'upsert in a batch', 'FORBIDDEN'],
    ['order', 'delete', 'ORDER_STATE'],
    ['order', 'delete in a batch', 'ORDER_STATE'],
    ['history', 'list', 200],
    ['history', 'view', 200],
    ['history', 'create', 403],
    ['history', 'update', 403],
    ['history', 'delete', 403],
  ] as const)('%s: %s is %s', async (row, route, expected) => {
    const answer = await run(row, route, 'owner');
    expect(typeof expected === 'number' ? answer.status : codeOf(answer)).toBe(expected);
    if (route === 'list' || route === 'view') expect(answer.text).toContain(alice.openid);
    expect(answer.text).not.toMatch(/idempotency_key|order_request|order_stock_taken/);
  });

  it('has lost nothing to the others', async () => {
    const carts = await shop.rows(CARTS, `cart_owner="${alice.openid}" && is_delete=1`);
    // The two deletions above are hers.
    expect(carts).toHaveLength(2);
    expect(await shop.rows(CARTS, `cart_owner="${alice.openid}" && cart_number="新"`)).toHaveLength(0);
    const orders = await shop.rows(ORDERS, `order_owner="${alice.openid}"`);
    expect(orders.every((order: { is_delete: number }) => order.is_delete === 0)).toBe(true);
  });
});

describe('a list', () => {
  it('of staff natively holds their own orders only, by the service route everybody’s', async () => {
    const staff = await shop.person({ users_auth_type: 1 });
    const own = await shop.order(staff, product);
    const native = await shop.ask('GET', ORDERS, { token: staff.token });
    expect(native.body.items.map(({ id }: { id: string }) => id)).toEqual([own.pb_id]);
    const all = await shop.as(staff, 'order-list', { scope: 'all' });
    expect(all.text).toContain(hers.order_id);
    expect(codeOf(await shop.as(alice, 'order-list', { scope: 'all' }))).toBe('FORBIDDEN');
    expect(codeOf(await shop.as(alice, 'order-list', { order_owner: staff.openid }))).toBe('INVALID_INPUT');
  });

  it.each(['order-detail', 'order-update', 'order-delete', 'cart-detail', 'cart-update', 'cart-delete'])(
    'and %s: what is another’s is as what does not exist',
    async (route) => {
      const another = await shop.person();
      const ask = (ids: object) =>
        shop.as(another, route, { ...ids, order_status: 'cancelled', cart_remark: 'x' });
      const foreign = await ask({ order_id: hers.order_id, cart_id: hers.cart_id });
      const nothing = await ask({ order_id: 'ORDER-1-aaaaaa', cart_id: 'CART-1-aaaaaa' });
      expect([foreign.status, foreign.text]).toEqual([nothing.status, nothing.text]);
      expect([foreign.status, codeOf(foreign)]).toEqual([404, 'NOT_FOUND']);
    },
  );
});
