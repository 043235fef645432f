import { freshKey, freshName } from '../harness/fresh';
import type { NamedPerson } from '../harness/stack';
import { type Rig, startRig } from '../harness/rig';
import type { Stack } from '../harness/stack';

/**
 * Everything is killed in a burst of orders through both doors: server, functions, database. What somebody was told is
 * there afterwards, once; what nobody was told may be asked again with the same key.
 */
const ROUNDS = 3;
const BUYERS = 8;
const EACH = 6;
const STOCK = 10_000;

interface Wish {
  readonly buyer: NamedPerson;
  readonly body: { readonly idempotency_key: string; readonly items: readonly object[] };
  readonly door: 'http' | 'function';
  told?: string;
}

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
}, 60_000);
afterAll(() => rig.stop());

async function grant(stack: Stack, wish: Wish): Promise<void> {
  const { buyer, body, door } = wish;
  const answer =
    door === 'http'
      ? (await stack.post('/pb/api/order/create', { token: buyer.token, body })).body
      : (await stack.callFunction('order', { action: 'create', ...body }, buyer.name)).result;
  if (answer?.code !== 200) throw new Error(JSON.stringify(answer));
  wish.told = answer.data.order_id;
}

/** Every buyer asks one after another, all of them at once, until everything dies. */
async function burst(stack: Stack, wishes: readonly Wish[], killAfter: number): Promise<void> {
  let told = 0;
  let dead: Promise<void> | undefined;
  const ask = async (nth: number): Promise<void> => {
    for (const wish of wishes.filter((_, turn) => turn % BUYERS === nth)) {
      try {
        await grant(stack, wish);
      } catch (error) {
        if (dead) return;
        throw error;
      }
      told += 1;
      if (told === killAfter) dead = rig.crash();
    }
  };
  await Promise.all(Array.from({ length: BUYERS }, (_, nth) => ask(nth)));
  await dead;
}

it(`keeps every order somebody was told of in ${ROUNDS} crashes of everything`, async () => {
  let { stack } = rig;
  const product = await stack.product({ prod_list_stock: STOCK });
  const all: Wish[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const buyers: NamedPerson[] = [];
    for (let n = 0; n < BUYERS; n += 1) buyers.push(await stack.signIn(freshName('crash')));
    const wishes = Array.from({ length: BUYERS * EACH }, (_, nth): Wish => ({
      buyer: buyers[nth % BUYERS] as NamedPerson,
      body: { idempotency_key: freshKey(), items: [{ product_id: product.id, quantity: (nth % 3) + 1 }] },
      door: nth % 2 === 0 ? 'http' : 'function',
    }));
    all.push(...wishes);
    await burst(stack, wishes, 4 + Math.floor(Math.random() * 30));
    stack = await rig.restart();
    const known = wishes.map(({ told }) => told);
    for (let from = 0; from < wishes.length; from += BUYERS) {
      await Promise.all(wishes.slice(from, from + BUYERS).map((wish) => grant(stack, wish)));
    }
    wishes.forEach(({ told }, nth) => expect(told).toBe(known[nth] ?? told));
  }
  const { items, totalItems } = (await stack.operate('GET', '/api/collections/tbl_order/records?perPage=500'))
    .body;
  expect(totalItems).toBe(all.length);
  const orders = items as { order_id: string; order_item_quantity: number }[];
  expect(orders.map(({ order_id }) => order_id).sort()).toEqual(all.map(({ told }) => told).sort());
  const sold = orders.reduce((sum, { order_item_quantity }) => sum + order_item_quantity, 0);
  expect(await stack.stockOf(product.id)).toBe(STOCK - sold);
}, 120_000);
