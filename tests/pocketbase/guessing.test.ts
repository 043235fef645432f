import { type Answer, codeOf } from '../harness/ask';
import type { Database } from '../harness/database';
import { freshKey } from '../harness/fresh';
import type { Person } from '../harness/people';
import { CARTS, DELIVERY, HISTORY, openShop, ORDERS, PRODUCTS, type Shop } from '../harness/shop';

/**
 * Guessing by the only thing a list gives away of what it does not show: whether, how many and in which order rows
 * come back. Every question about Alice's rows must be refused, or be answered as if she had none.
 */
let database: Database;
let shop: Shop;
let alice: Person;
/** One is in Alice's cart and orders, the other nobody has ever touched. */
const products = { hers: '', nobodys: '' };
const callers: { [who: string]: Person | undefined } = {};
const key = freshKey();
const REMARK = '只有她知道';

type Params = Record<string, string>;
const ask = (path: string, params: Params, who: string): Promise<Answer> =>
  shop.ask('GET', `${path}?${new URLSearchParams(params)}`, { token: callers[who]?.token });
const idsIn = ({ body }: Answer): string[] => body.items.map(({ id }: { id: string }) => id);

beforeAll(async () => {
  ({ database, shop } = await openShop());
  alice = await shop.person();
  products.hers = (await shop.product()).id;
  products.nobodys = (await shop.product()).id;
  await shop.addToCart(alice, products.hers, 7, { cart_remark: REMARK });
  await shop.order(alice, products.hers, 3, {
    idempotency_key: key,
    order_remark: REMARK,
    delivery: DELIVERY,
  });
  Object.assign(callers, {
    guest: undefined,
    another: await shop.person(),
    staff: await shop.person({ users_auth_type: 1 }),
    administrator: await shop.person({ users_auth_type: 2 }),
    alice,
  });
});
afterAll(() => database.stop());

const VIA = 'tbl_cart_via_cart_product_id';

/** Questions about carts to the list of products, which everybody may read; VIA, ALICE and KEY stand for themselves. */
const ABOUT_CARTS: readonly string[] = [
  'VIA.cart_owner = "ALICE"',
  'VIA.cart_owner != "ALICE"',
  'VIA.cart_owner ?= "ALICE"',
  'VIA.cart_owner ?!= "x"',
  'VIA.cart_owner ~ "o"',
  'VIA.cart_owner !~ "o"',
  'VIA.cart_owner:lower ~ "otest"',
  'VIA.cart_remark ?~ "知道"',
  'VIA.cart_product_quantity > 0',
  'VIA.cart_product_quantity ?>= 7',
  'VIA.id != ""',
  'VIA.id = ""',
  'VIA.id ?!= null',
  'VIA.created > "2000-01-01"',
  'VIA.is_delete = 0',
  'VIA.cart_product_id.id = id',
  'VIA.cart_product_id.VIA.cart_owner ~ "o"',
  'VIA.cart_product_id.prod_list_id != ""',
  'VIA:length > 0',
  'VIA:each != ""',
  'VIA != ""',
  '@collection.tbl_cart.cart_product_id = id',
  '@collection.tbl_cart.cart_owner ?~ "o"',
  '@collection.tbl_order.order_owner ?= "ALICE"',
  '@collection.tbl_order.idempotency_key ?= "KEY"',
  '@collection.tbl_auth_users.users_phone ?~ "1"',
  '@collection.tbl_auth_users:alias.tokenKey ?~ "a"',
  '@request.auth.tokenKey ~ "a"',
  '@request.auth.VIA.id != ""',
  '@request.headers.authorization ~ "e"',
];

describe.each(['guest', 'another', 'staff', 'administrator'])(
  '%s, asking the list of products about carts',
  (who) => {
    const both = () => `(id = "${products.hers}" || id = "${products.nobodys}")`;

    it.each(ABOUT_CARTS)('learns nothing from %s', async (written) => {
      const question = written.replaceAll('VIA', VIA).replace('ALICE', alice.openid).replace('KEY', key);
      const answer = await ask(PRODUCTS, { filter: `${both()} && (${question})` }, who);
      if (answer.status !== 200) return expect([400, 403]).toContain(answer.status);
      // Both of them or none: what is hers is no different from what is nobody's.
      expect([0, 2]).toContain(answer.body.totalItems);
      expect(idsIn(answer)).toHaveLength(answer.body.totalItems);
      const one = (id: string) =>
        ask(`${PRODUCTS}`, { filter: `id = "${id}" && (${question})`, skipTotal: '1' }, who);
      expect(idsIn(await one(products.hers))).toHaveLength(answer.body.totalItems / 2);
    });

    it.each([
      `${VIA}.cart_owner`,
      `${VIA}.cart_product_quantity`,
      `${VIA}.id`,
      '@collection.tbl_cart.cart_owner',
    ])('learns nothing from sorting by %s', async (sort) => {
      const sorted = async (by: string) => {
        const answer = await ask(PRODUCTS, { filter: both(), sort: by }, who);
        return answer.status === 200 ? idsIn(answer) : [];
      };
      const [up, down] = [await sorted(sort), await sorted(`-${sort}`)];
      expect(up).toEqual(down);
    });

    it('expands no cart', async () => {
      const expand = `${VIA},${VIA}.cart_product_id,${VIA}.cart_product_id.${VIA}`;
      for (const path of [PRODUCTS, `${PRODUCTS}/${products.hers}`]) {
        const answer = await ask(path, { expand, fields: '*,expand' }, who);
        expect(answer.status).toBe(200);
        expect(answer.text).not.toMatch(/cart_|CART-/);
        expect(answer.text).not.toContain(alice.openid);
      }
    });
  },
);

/** A guess that is right and one that is wrong, about every kind of column; [table, right, wrong]. */
const GUESSES: readonly (readonly [string, () => string, string])[] = [
  [CARTS, () => `cart_owner = "${alice.openid}"`, 'cart_owner = "x"'],
  [CARTS, () => `cart_remark ~ "${REMARK}"`, 'cart_remark ~ "x"'],
  [CARTS, () => `cart_product_id = "${products.hers}"`, 'cart_product_id = "x"'],
  [
    CARTS,
    () => `cart_product_id.${VIA}.cart_owner ?= "${alice.openid}"`,
    `cart_product_id.${VIA}.cart_owner ?= "x"`,
  ],
  [CARTS, () => 'id != "" || is_delete = 0', 'id = "x"'],
  [ORDERS, () => `order_owner = "${alice.openid}"`, 'order_owner = "x"'],
  [ORDERS, () => 'order_amount = 3000', 'order_amount = 1'],
  [ORDERS, () => `order_remark ~ "${REMARK}"`, 'order_remark ~ "x"'],
  [ORDERS, () => `order_delivery.phone = "${DELIVERY.phone}"`, 'order_delivery.phone = "x"'],
  [ORDERS, () => `order_delivery ~ "${DELIVERY.phone}"`, 'order_delivery ~ "x"'],
  [ORDERS, () => `order_snap.0.product_id = "${products.hers}"`, 'order_snap.0.product_id = "x"'],
  [ORDERS, () => `idempotency_key = "${key}"`, 'idempotency_key = "x"'],
  [ORDERS, () => 'id != "" || 1 = 1', 'id = "x"'],
  [HISTORY, () => `order_owner = "${alice.openid}"`, 'order_owner = "x"'],
  [HISTORY, () => 'state_to = "pending"', 'state_to = "x"'],
];

describe.each(['another', 'staff', 'administrator'])('%s', (who) => {
  it.each(GUESSES)('guesses in %s: %s is as wrong as any', async (path, right, wrong) => {
    const others: Params[] = [
      {},
      { skipTotal: '1' },
      { perPage: '1', page: '2' },
      { sort: '-created', fields: 'id' },
    ];
    for (const params of others) {
      const [hit, miss] = [
        await ask(path, { filter: right(), ...params }, who),
        await ask(path, { filter: wrong, ...params }, who),
      ];
      expect([hit.status, hit.text]).toEqual([miss.status, miss.text]);
      if (hit.status === 200) expect(hit.body.items).toEqual([]);
    }
  });

  it('cannot tell another’s cart row in an order from one that never was', async () => {
    const person = callers[who] as Person;
    const [row] = await shop.rows(CARTS, `cart_owner="${alice.openid}"`);
    const unknown = 'CART-1795246480285-aaaaaa';
    const orderOf = (cart_id: string) => shop.buy(person, [{ cart_id }]);
    const [foreign, nothing] = [await orderOf(row.cart_id), await orderOf(unknown)];
    expect(codeOf(foreign)).toBe('CART_CHANGED');
    expect(foreign.text.replace(row.cart_id, unknown)).toBe(nothing.text);
  });
});

describe('hidden columns, to their owner too,', () => {
  const HIDDEN = ['idempotency_key', 'order_request', 'order_stock_taken'];

  it.each(HIDDEN)('are not to be asked for: %s', async (column) => {
    const asked: Params[] = [
      { filter: `${column} != ""` },
      { filter: `${column}:lower ~ "a"` },
      { filter: `${column}:length > 0` },
      { filter: `${column}.0.product != ""` },
      { filter: `order_id != "" || ${column} = "x"` },
      { sort: column },
      { sort: `-${column},id` },
    ];
    for (const params of asked) {
      expect([params, (await ask(ORDERS, params, 'alice')).status]).toEqual([params, 400]);
    }
    const [{ id }] = await shop.rows(ORDERS, `order_owner="${alice.openid}"`);
    for (const path of [ORDERS, `${ORDERS}/${id}`]) {
      const answer = await ask(
        path,
        { fields: `*,${column},${column}:excerpt(9,true),items.${column}` },
        'alice',
      );
      expect(answer.status).toBe(200);
      expect(answer.text).toContain(REMARK);
      expect(answer.text).not.toContain(column);
      expect(answer.text).not.toContain(key);
    }
  });
});

it('answers Alice herself, so the questions above are good ones', async () => {
  for (const [path, right] of GUESSES) {
    const answer = await ask(path, { filter: right() }, 'alice');
    if (answer.status === 200) expect([right(), answer.body.totalItems]).toEqual([right(), 1]);
    else expect(right()).toMatch(/idempotency_key|_via_|1 = 1/);
  }
  const own = await ask(`${PRODUCTS}/${products.hers}`, { expand: VIA }, 'alice');
  expect(own.body.expand[VIA]).toMatchObject([{ cart_owner: alice.openid }]);
});
