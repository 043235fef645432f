import { codeOf } from '../harness/ask';
import type { Database } from '../harness/database';
import { fresh } from '../harness/fresh';
import type { Person } from '../harness/people';
import { CARTS, DELIVERY, openShop, type Shop } from '../harness/shop';

let database: Database;
let shop: Shop;
let owner: Person;
let product: { id: string };

beforeAll(async () => {
  ({ database, shop } = await openShop());
});
afterAll(() => database.stop());
beforeEach(async () => {
  owner = await shop.person();
  product = await shop.product();
});

const live = () => shop.rows(CARTS, `cart_owner="${owner.openid}" && is_delete=0`);
const list = (body: object = {}) => shop.as(owner, 'cart-list', body);
const ids = async (body: object): Promise<string[]> =>
  (await list(body)).body.items.map(({ cart_id }: { cart_id: string }) => cart_id);

describe('a cart’s list', () => {
  it('finds a keyword in names, models and ids, and takes no sign for a pattern', async () => {
    const odd = { prod_list_name: `面板 100%_'"\\ ${fresh()}`, prod_list_modelnumber: 'BW-8,T{x}' };
    const special = await shop.product(odd);
    await shop.addToCart(owner, product.id);
    const { cart_id } = await shop.addToCart(owner, special.id, 1, { cart_number: '样板房' });
    const finds = [
      '%',
      '_',
      "'",
      '"',
      '\\',
      '0%_',
      'bw-8,t',
      '{x}',
      '样板',
      special.id,
      special.prod_list_id,
      cart_id,
    ];
    for (const keyword of finds) expect([keyword, await ids({ keyword })]).toEqual([keyword, [cart_id]]);
    const misses = ['%%', '100_', 'name', 'product', 'is_delete', "' OR 1=1 --", '*', '面_板', owner.openid];
    for (const keyword of misses) expect([keyword, await ids({ keyword })]).toEqual([keyword, []]);
    expect(await ids({ keyword: '面板', cart_number: '默认' })).toEqual([]);
    expect(await ids({ cart_status: 'ordered' })).toEqual([]);
  });

  it('pages over rows of one millisecond while others come and go: every row once, newest first', async () => {
    const products = await Promise.all(Array.from({ length: 40 }, () => shop.product()));
    for (const { id } of products) await shop.addToCart(owner, id);
    await shop.sql(
      `UPDATE tbl_cart SET cart_create = '2026-01-01 00:00:00.000Z' WHERE cart_owner = '${owner.openid}'`,
    );
    const rows: { cart_id: string; cart_create: string }[] = await live();
    expect(new Set(rows.map(({ cart_create }) => cart_create)).size).toBe(1);
    const before = rows.map(({ cart_id }) => cart_id);
    const seen: string[] = [];
    let cursor: string | null = null;
    for (let page = 0; page === 0 || cursor !== null; page += 1) {
      const { body } = await list({ limit: 7, ...(cursor && { cursor }) });
      expect(body.items.length).toBeLessThanOrEqual(7);
      seen.push(...body.items.map(({ cart_id }: { cart_id: string }) => cart_id));
      cursor = body.next_cursor;
      // One row comes, and one that was shown goes.
      await shop.addToCart(owner, (await shop.product()).id);
      await shop.as(owner, 'cart-delete', { cart_id: seen[page] });
    }
    expect(seen).toHaveLength(40);
    expect([...seen].sort()).toEqual([...before].sort());
    for (const cursor of ['x', '', `${'1'.repeat(17)}' OR 1=1 --`, 5]) {
      expect(codeOf(await list({ cursor }))).toBe('INVALID_INPUT');
    }
  });
});

describe('the list of orders', () => {
  const found = async (keyword: string) =>
    (await shop.as(owner, 'order-list', { keyword })).body.items.map(
      ({ order_id }: { order_id: string }) => order_id,
    );

  it('finds what was ordered by its name then, and takes no sign and no JSON key for a match', async () => {
    const odd = await shop.product({
      prod_list_name: `面板 100%_'"\\ ${fresh()}`,
      prod_list_modelnumber: 'BW-8',
    });
    const { order_id } = await shop.order(owner, odd.id, 1, { order_remark: '急件', delivery: DELIVERY });
    await shop.order(owner, product.id);
    await shop.changeProduct(odd.id, { prod_list_name: '改名' });
    for (const hit of ['%', '_', "'", '"', '\\', 'bw-8', '面板', '急件', order_id]) {
      expect([hit, await found(hit)]).toEqual([hit, [order_id]]);
    }
    for (const miss of [
      'name',
      'unit_price',
      'product_id',
      '{',
      '改名',
      '%%',
      "' OR 1=1 --",
      DELIVERY.phone,
      owner.openid,
    ]) {
      expect([miss, await found(miss)]).toEqual([miss, []]);
    }
  });

  it('pages over orders of one millisecond, newest first, each once', async () => {
    const uncounted = await shop.product({ prod_list_stock: -1 });
    const made = await Promise.all(Array.from({ length: 25 }, () => shop.order(owner, uncounted.id)));
    await shop.sql(
      `UPDATE tbl_order SET order_create = '2026-01-01 00:00:00.000Z' WHERE order_owner = '${owner.openid}'`,
    );
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const { body } = await shop.as(owner, 'order-list', { limit: 4, ...(cursor && { cursor }) });
      seen.push(...body.items.map((order: { order_id: string }) => order.order_id));
      cursor = body.next_cursor;
      await shop.order(owner, uncounted.id);
    } while (cursor);
    expect([...seen].sort()).toEqual(made.map(({ order_id }) => order_id).sort());
  });
});
