import type { Answer } from '../harness/ask';
import type { Database } from '../harness/database';
import { freshKey } from '../harness/fresh';
import type { Person } from '../harness/people';
import { CARTS, HISTORY, openShop, ORDERS, type Shop } from '../harness/shop';

/**
 * PocketBase is killed in the middle of a burst of orders. Whoever was told "done" has an order afterwards, exactly
 * one; whoever was not may ask again with the same key; and pieces, cart rows and history agree at every moment.
 */
const ROUNDS = 5;
const BUYERS = 20;
const EACH = 6;
const STOCK = 100_000;

let database: Database;
let shop: Shop;

beforeAll(async () => {
  ({ database, shop } = await openShop());
});
afterAll(() => database.stop());

interface Wish {
  readonly buyer: Person;
  readonly key: string;
  readonly lines: readonly {
    readonly cart_id?: string;
    readonly product_id?: string;
    readonly quantity?: number;
  }[];
  readonly door: number;
  /** Business id of the order, once it was acknowledged. */
  order_id?: string;
}

async function wishesOf(buyer: Person, products: readonly string[]): Promise<Wish[]> {
  const groups = Array.from({ length: EACH / 2 }, (_, turn) => `第 ${turn} 组`);
  const rows = await shop.batch(
    buyer.token,
    groups.flatMap((cart_number) =>
      products.map((cart_product_id, nth) => ({
        method: 'POST' as const,
        url: CARTS,
        body: { cart_owner: buyer.openid, cart_product_id, cart_product_quantity: nth + 1, cart_number },
      })),
    ),
  );
  const carts: { cart_number: string; cart_id: string }[] = rows.body.map(
    ({ body }: { body: unknown }) => body,
  );
  return Array.from({ length: EACH }, (_, turn) => {
    const inGroup = carts.filter(({ cart_number }) => cart_number === groups[turn / 2]);
    const lines =
      turn % 2 === 0
        ? inGroup.map(({ cart_id }) => ({ cart_id }))
        : products.map((product_id) => ({ product_id, quantity: turn }));
    return { buyer, key: freshKey(), lines, door: turn % 3 };
  });
}

function ask({ buyer, key, lines, door }: Wish): Promise<Answer> {
  if (door === 0) return shop.buy(buyer, lines, { idempotency_key: key });
  if (door === 1) {
    const body = { order_owner: buyer.openid, order_snap: lines, idempotency_key: key };
    return shop.batch(buyer.token, [{ method: 'POST', url: ORDERS, body }]);
  }
  const fromCart = lines[0]?.cart_id !== undefined;
  const asked = fromCart ? { cart_ids: lines.map(({ cart_id }) => cart_id) } : { items: lines };
  return shop.as(buyer, 'order-create', { idempotency_key: key, ...asked });
}

async function grant(wish: Wish): Promise<void> {
  const { status, text, body } = await ask(wish);
  if (status !== 200) throw new Error(`${status} ${text}`);
  wish.order_id = (Array.isArray(body) ? body[0].body : body).order_id;
}

/** Twenty connections, each with its buyer's wishes one after another; killed after so many acknowledgements. */
async function burst(wishes: readonly Wish[], killAfter: number): Promise<void> {
  let acknowledged = 0;
  let killed: Promise<void> | undefined;
  const connection = async (nth: number): Promise<void> => {
    for (const wish of wishes.filter((_, turn) => turn % BUYERS === nth)) {
      try {
        await grant(wish);
      } catch (error) {
        // Only the crash may end a wish: a refusal would be one of ours.
        if (!killed) throw error;
        return;
      }
      acknowledged += 1;
      if (acknowledged === killAfter) killed = database.kill();
    }
  };
  await Promise.all(Array.from({ length: BUYERS }, (_, nth) => connection(nth)));
  await killed;
}

interface Line {
  readonly product_id: string;
  readonly quantity: number;
}

async function everything(path: string) {
  const rows = [];
  for (let page = 1; ; page += 1) {
    const { items } = (await shop.operate('GET', `${path}?perPage=1000&skipTotal=1&sort=@rowid&page=${page}`))
      .body;
    rows.push(...items);
    if (items.length < 1000) return rows;
  }
}

async function expectConsistent(wishes: readonly Wish[], products: readonly string[]): Promise<void> {
  expect(await shop.sql('PRAGMA integrity_check')).toEqual([['ok']]);
  const orders = await everything(ORDERS);
  const keys = orders.map(({ idempotency_key }) => idempotency_key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { order_id, key } of wishes) {
    if (order_id === undefined) continue;
    expect(orders.filter((order) => order.order_id === order_id)).toMatchObject([{ idempotency_key: key }]);
  }

  for (const product of products) {
    const sold = orders
      .flatMap(({ order_snap }) => order_snap as Line[])
      .filter(({ product_id }) => product_id === product)
      .reduce((sum, { quantity }) => sum + quantity, 0);
    expect(await shop.stockOf(product)).toBe(STOCK - sold);
  }

  const usedUp = orders.flatMap(({ order_source, order_source_id }) =>
    order_source === 'cart' ? order_source_id.split('|') : [],
  );
  expect(new Set(usedUp).size).toBe(usedUp.length);
  for (const { cart_id, is_delete, cart_status } of await everything(CARTS)) {
    const used = usedUp.includes(cart_id);
    expect([cart_id, is_delete, cart_status]).toEqual([cart_id, used ? 1 : 0, used ? 'ordered' : 'active']);
  }

  const history = await everything(HISTORY);
  expect(history.map(({ order_id }) => order_id).sort()).toEqual(
    orders.map(({ order_id }) => order_id).sort(),
  );
  expect(history.every(({ state_from, state_to }) => state_from === '' && state_to === 'pending')).toBe(true);
}

it(`loses nothing that was acknowledged in ${ROUNDS} crashes`, async () => {
  const products = await Promise.all(
    [1, 2].map(async () => (await shop.product({ prod_list_stock: STOCK })).id),
  );
  const all: Wish[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const buyers = await Promise.all(Array.from({ length: BUYERS }, () => shop.person()));
    const perBuyer = await Promise.all(buyers.map((buyer) => wishesOf(buyer, products)));
    // Turn by turn, so that every connection is one buyer's.
    const wishes = Array.from({ length: EACH }, (_, turn) => perBuyer.map((own) => own[turn] as Wish)).flat();
    all.push(...wishes);
    await burst(wishes, 15 + Math.floor(Math.random() * 85));
    await database.restart();
    await expectConsistent(all, products);

    // Everybody who heard nothing asks once more, and so do those who heard first.
    const known = wishes.map(({ order_id }) => order_id);
    const again = wishes.filter(({ order_id }, nth) => order_id === undefined || nth < BUYERS);
    for (let from = 0; from < again.length; from += BUYERS) {
      await Promise.all(again.slice(from, from + BUYERS).map(grant));
    }
    wishes.forEach(({ order_id }, nth) => expect(order_id).toBe(known[nth] ?? order_id));
  }
  await expectConsistent(all, products);
  expect(await everything(ORDERS)).toHaveLength(ROUNDS * BUYERS * EACH);
}, 120_000);
