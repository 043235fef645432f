import { type Answer, codeOf } from '../harness/ask';
import type { Database } from '../harness/database';
import { freshKey } from '../harness/fresh';
import type { Person } from '../harness/people';
import { CARTS, HISTORY, openShop, ORDERS, type Shop } from '../harness/shop';

let database: Database;
let shop: Shop;
let owner: Person;
let staff: Person[];

beforeAll(async () => {
  ({ database, shop } = await openShop({ testRoutes: true }));
  staff = await Promise.all([1, 2].map(() => shop.person({ users_auth_type: 1 })));
});
afterAll(() => database.stop());
beforeEach(async () => {
  owner = await shop.person();
});

const times = <T>(count: number, make: (turn: number) => T): T[] =>
  Array.from({ length: count }, (_, turn) => make(turn));
const count = (answers: readonly Answer[], code: string): number =>
  answers.filter((answer) => codeOf(answer) === code).length;
const refusals = (answers: readonly Answer[]) =>
  answers.filter(({ status }) => status !== 200).map(({ status, text }) => `${status} ${text}`);
const orders = ({ openid }: Person) => shop.rows(ORDERS, `order_owner="${openid}"`);
const live = ({ openid }: Person) => shop.rows(CARTS, `cart_owner="${openid}" && is_delete=0`);

/** Buys lines of products or of a cart through one of three doors, by turns. */
function buy(turn: number, person: Person, lines: readonly object[], key = freshKey()): Promise<Answer> {
  if (turn % 2 === 0) {
    const ids = lines as readonly { cart_id?: string }[];
    const fromCart = ids[0]?.cart_id !== undefined;
    const asked = fromCart ? { cart_ids: ids.map(({ cart_id }) => cart_id) } : { items: lines };
    return shop.as(person, 'order-create', { idempotency_key: key, ...asked });
  }
  if (turn % 4 === 1) return shop.buy(person, lines, { idempotency_key: key });
  const body = { order_owner: person.openid, order_snap: lines, idempotency_key: key };
  return shop.batch(person.token, [{ method: 'POST', url: ORDERS, body }]);
}

/** The business id in an answer of any door. */
const orderIdOf = ({ body }: Answer): string => (Array.isArray(body) ? body[0].body : body).order_id;

it('sells the last piece once: 50 buyers, 20 rounds, 20 orders', async () => {
  const buyers = await Promise.all(times(50, () => shop.person()));
  for (let round = 0; round < 20; round += 1) {
    const { id } = await shop.product({ prod_list_stock: 1 });
    const answers = await Promise.all(
      buyers.map((buyer, turn) => buy(turn + round, buyer, [{ product_id: id, quantity: 1 }])),
    );
    expect([count(answers, 'ok'), count(answers, 'STOCK_SHORT')]).toEqual([1, 49]);
    expect(await shop.stockOf(id)).toBe(0);
  }
  const [[total]] = (await shop.sql('SELECT COUNT(*) FROM tbl_order')) as [[unknown]];
  expect(Number(total)).toBe(20);
});

it('makes one order of 50 creates with one key, and answers it 50 times', async () => {
  const { id } = await shop.product();
  const key = freshKey();
  const answers = await Promise.all(
    times(50, (turn) => buy(turn, owner, [{ product_id: id, quantity: 2 }], key)),
  );
  expect(count(answers, 'ok')).toBe(50);
  expect(new Set(answers.map(orderIdOf)).size).toBe(1);
  expect(await orders(owner)).toHaveLength(1);
  expect(await shop.stockOf(id)).toBe(98);
});

it('uses cart rows up once: 50 keys on the same rows, 1 order', async () => {
  const products = await Promise.all(times(3, () => shop.product()));
  const rows = await Promise.all(products.map(({ id }) => shop.addToCart(owner, id, 2)));
  const lines = rows.map(({ cart_id }) => ({ cart_id }));
  // Half of them want one row only: whoever comes later finds it gone.
  const answers = await Promise.all(
    times(50, (turn) => buy(turn, owner, turn % 3 ? lines : lines.slice(0, 1))),
  );
  expect([count(answers, 'ok'), count(answers, 'CART_CHANGED')]).toEqual([1, 49]);
  const [order] = await orders(owner);
  expect(await live(owner)).toHaveLength(3 - order.order_snap.length);
  for (const { product_id } of order.order_snap) expect(await shop.stockOf(product_id)).toBe(98);
});

it('adds 100 times one product to one line', async () => {
  const { id } = await shop.product();
  const answers = await Promise.all(
    times(100, (turn) =>
      shop.as(owner, 'cart-create', { cart_product_id: id, cart_product_quantity: (turn % 3) + 1 }),
    ),
  );
  expect(refusals(answers)).toEqual([]);
  const sum = times(100, (turn) => (turn % 3) + 1).reduce((a, b) => a + b);
  expect(await live(owner)).toMatchObject([{ cart_product_quantity: sum }]);
});

it('waits for another writer instead of failing', async () => {
  const { id } = await shop.product();
  const line = { cart_product_id: id, cart_product_quantity: 1 };
  await shop.as(owner, 'cart-create', line);
  for (let round = 0; round < 4; round += 1) {
    const held = shop.operate('POST', '/api/tests/hold-writer', { ms: 300 });
    const answers = await Promise.all(
      times(20, (turn) => {
        const native = { cart_owner: owner.openid, ...line, cart_number: `${round} ${turn}` };
        if (turn % 4 === 0) return shop.ask('POST', CARTS, { token: owner.token, body: native });
        if (turn % 4 === 1) return shop.batch(owner.token, [{ method: 'POST', url: CARTS, body: native }]);
        if (turn % 4 === 2) return buy(turn, owner, [{ product_id: id, quantity: 1 }]);
        return shop.as(owner, 'cart-create', line);
      }),
    );
    await held;
    expect(refusals(answers)).toEqual([]);
  }
});

it('gives the stock back once, whoever cancels at the same time', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { id } = await shop.product({ prod_list_stock: 5 });
    const { order_id, pb_id } = await shop.order(owner, id, 4);
    const body = { order_status: 'cancelled' };
    const url = `${ORDERS}/${pb_id}`;
    const answers = await Promise.all(
      times(12, (turn) => {
        const person = [owner, ...staff][turn % 3] as Person;
        if (turn % 4 === 0) return shop.as(person, 'order-update', { order_id, ...body });
        if (turn % 4 === 1) return shop.batch(person.token, [{ method: 'PATCH', url, body }]);
        return shop.ask('PATCH', url, { token: person.token, body });
      }),
    );
    expect([count(answers, 'ok'), count(answers, 'ORDER_STATE')]).toEqual([1, 11]);
    expect(await shop.stockOf(id)).toBe(5);
    expect(await shop.rows(HISTORY, `order_id="${order_id}"`)).toHaveLength(2);
  }
});

it('lets two of staff confirm and cancel at once: what is told is what happened', async () => {
  const [first, second] = staff as [Person, Person];
  for (let round = 0; round < 10; round += 1) {
    const { id } = await shop.product({ prod_list_stock: 5 });
    const { order_id, pb_id } = await shop.order(owner, id, 4);
    const [confirmed, cancelled] = await Promise.all([
      shop.ask('PATCH', `${ORDERS}/${pb_id}`, { token: first.token, body: { order_status: 'confirmed' } }),
      shop.as(second, 'order-update', { order_id, order_status: 'cancelled' }),
    ]);
    expect(codeOf(cancelled)).toBe('ok');
    const way = (await shop.rows(HISTORY, `order_id="${order_id}"`)).map(
      (entry: { state_to: string }) => entry.state_to,
    );
    const both = ['pending', 'confirmed', 'cancelled'];
    expect(way).toEqual(codeOf(confirmed) === 'ok' ? both : ['pending', 'cancelled']);
    expect(await shop.stockOf(id)).toBe(5);
  }
});

describe('a checkout in parallel with', () => {
  const patch = (id: string, body: object) =>
    shop.ask('PATCH', `${CARTS}/${id}`, { token: owner.token, body });

  it.each(['route', 'native'] as const)(
    'a new quantity (%s): told 200 exactly when it was bought',
    async (door) => {
      const body = { cart_product_quantity: 7 };
      for (let round = 0; round < 15; round += 1) {
        const { id } = await shop.product();
        const { cart_id, pb_id } = await shop.addToCart(owner, id, 2);
        const changing = () =>
          door === 'native' ? patch(pb_id, body) : shop.as(owner, 'cart-update', { cart_id, ...body });
        const acts = [() => buy(round, owner, [{ cart_id }]), changing];
        // By turns, or the first would win every time.
        if (round % 2) acts.reverse();
        const answers = await Promise.all(acts.map((act) => act()));
        if (round % 2) answers.reverse();
        const [bought, changed] = answers as [Answer, Answer];
        expect(codeOf(bought)).toBe('ok');
        const pieces = changed.status === 200 ? 7 : 2;
        expect(await shop.stockOf(id)).toBe(100 - pieces);
        expect(await live(owner)).toEqual([]);
      }
    },
  );

  it.each(['route', 'native'] as const)('the row’s deletion (%s): one of the two', async (door) => {
    for (let round = 0; round < 15; round += 1) {
      const { id } = await shop.product();
      const { cart_id, pb_id } = await shop.addToCart(owner, id, 2);
      const [bought, deleted] = await Promise.all([
        buy(round, owner, [{ cart_id }]),
        door === 'native'
          ? shop.ask('DELETE', `${CARTS}/${pb_id}`, { token: owner.token })
          : shop.as(owner, 'cart-delete', { cart_id }),
      ]);
      expect([codeOf(bought), deleted.status < 300]).toEqual(
        codeOf(bought) === 'ok' ? ['ok', false] : ['CART_CHANGED', true],
      );
      expect(await shop.stockOf(id)).toBe(codeOf(bought) === 'ok' ? 98 : 100);
      expect(await live(owner)).toEqual([]);
    }
  });

  it('a price change and a stock change of the seller: sold at one price, no piece lost', async () => {
    const { id } = await shop.product({ prod_list_stock: 1000 });
    const buyers = await Promise.all(times(30, () => shop.person()));
    const answers = await Promise.all(
      buyers.flatMap((buyer, turn) => [
        buy(turn, buyer, [{ product_id: id, quantity: 2 }]),
        shop.changeProduct(id, { prod_list_basic_price: 1000 + turn }),
      ]),
    );
    expect(count(answers, 'ok')).toBe(60);
    expect(await shop.stockOf(id)).toBe(1000 - 60);
    for (const buyer of buyers) {
      const [order] = await orders(buyer);
      expect(order.order_amount).toBe(order.order_snap[0].unit_price * 2);
    }
  });
});
