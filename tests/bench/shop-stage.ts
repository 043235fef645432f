import type { Person } from '../harness/people';
import type { Rig } from '../harness/rig';

/** What the shop's figures are measured on: buyers enough for nobody to meet a limit, each with a full cart. */
export interface Stage {
  readonly buyers: readonly Person[];
  readonly products: readonly string[];
  sql(query: string): Promise<unknown[][]>;
}

const BUYERS = 400;
const LINES = 20;
const PRODUCTS = 40;
const ROWS_AT_ONCE = 50_000;

const DIGITS = 'WITH RECURSIVE n(i) AS (SELECT {from} UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {to})';
const series = (from: number, to: number): string =>
  DIGITS.replace('{from}', String(from)).replace('{to}', String(to));

/** Times one second apart, so that "newest first" has something to sort. */
const TIME = "strftime('%Y-%m-%d %H:%M:%fZ', 1700000000 + i, 'unixepoch')";

export async function setStage(rig: Rig): Promise<Stage> {
  const { sql, signIn } = rig.shop;
  const pad = (n: number) => String(n).padStart(15, '0');
  const products = Array.from({ length: PRODUCTS }, (_, n) => pad(n));
  await sql(`${series(0, PRODUCTS)} INSERT INTO tbl_product_list (id, prod_list_id, prod_list_name,
    prod_list_modelnumber, prod_list_basic_price, prod_list_stock, prod_list_status, prod_list_pictures,
    prod_list_function, prod_list_summary, is_delete, created, updated)
    SELECT printf('%015d', i), 'PROD-1-' || i, '客房智能控制主机 ' || i, 'RCU-' || i, 12800 + i, -1, 'on_shelf',
    '["ATT-1-' || i || '"]',
    '[{"name":"输入","value":"24 路"},{"name":"输出","value":"16 路"}]', '适用于标准客房', 0, ${TIME}, ${TIME} FROM n`);

  await sql(`${series(0, PRODUCTS)} INSERT INTO tbl_attachments (id, attachments_id, attachments_link,
    attachments_owner, attachments_visibility, is_delete, created, updated)
    SELECT printf('%015d', i), 'ATT-1-' || i, 'rcu.png', 'o', 'public', 0, ${TIME}, ${TIME} FROM n`);

  const buyers: Person[] = [];
  for (let n = 0; n < BUYERS; n += 1) {
    const openid = `oSHOP${String(n).padStart(23, '0')}`;
    buyers.push(await signIn(openid));
  }
  await addCarts(sql, 0, BUYERS * LINES);
  return { buyers, products, sql };
}

type Sql = Stage['sql'];

/** Rows `from` to `to`, twenty for each owner; the first owners are the buyers. */
export async function addCarts(sql: Sql, from: number, to: number): Promise<void> {
  for (let begin = from; begin < to; begin += ROWS_AT_ONCE) {
    await sql(`${series(begin, Math.min(begin + ROWS_AT_ONCE, to))} INSERT INTO tbl_cart (id, cart_id, cart_number,
      cart_owner, cart_product_id, cart_product_quantity, cart_status, cart_at_price, cart_create, is_delete, created,
      updated) SELECT printf('%015d', i), 'CART-' || i, '默认', printf('oSHOP%023d', i / ${LINES}),
      printf('%015d', i % ${LINES}), 2, 'active', 12800, ${TIME}, 0, ${TIME}, ${TIME} FROM n`);
  }
}

export async function addOrders(sql: Sql, from: number, to: number): Promise<void> {
  const snap = JSON.stringify(
    [0, 1, 2].map((n) => ({
      product_id: `00000000000000${n}`,
      prod_list_id: `PROD-1-${n}`,
      name: '客房智能控制主机',
      model: `RCU-${n}`,
      unit_price: 12_800,
      quantity: 1,
      subtotal: 12_800,
      picture: '',
    })),
  );
  for (let begin = from; begin < to; begin += ROWS_AT_ONCE) {
    await sql(`${series(begin, Math.min(begin + ROWS_AT_ONCE, to))} INSERT INTO tbl_order (id, order_id,
      order_number, order_create, order_owner, order_source, order_status, order_pay_status, order_item_quantity,
      order_snap, order_amount, is_delete, created, updated) SELECT printf('%015d', i), 'ORDER-' || i, 'N' || i,
      ${TIME}, printf('oSHOP%023d', i / ${LINES}), 'buy_now', 'pending', 'unpaid', 3, '${snap}', 38400, 0, ${TIME},
      ${TIME} FROM n`);
  }
}
