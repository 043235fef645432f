import { NATIVE_COLLECTIONS } from '../../server/collections';
import type { Answer } from '../harness/ask';
import { type Database, startDatabase } from '../harness/database';
import { plansAt, scans } from '../harness/plans';
import { recordsOf } from '../harness/records';
import { type Shop, shopOf } from '../harness/shop';

/**
 * Every rule is asked for real, over HTTP, by everybody it is for; PocketBase tells the SQL it ran, its hooks' SQL
 * included, and SQLite tells the plan of each statement. A copy of the SQL would prove nothing about the rules.
 */
let database: Database;
let to: Shop;
let plansOf: ReturnType<typeof plansAt>;
const tokens: { [who: string]: string | undefined } = {};
const ids: { [table: string]: string } = {};
const created: { [table: string]: string[] } = {};

beforeAll(async () => {
  database = await startDatabase({ sqlLog: true });
  to = shopOf(database);
  plansOf = plansAt(database, to);
  const [owner, staff, administrator] = [
    await to.signIn(),
    await to.person({ users_auth_type: 1 }),
    await to.person({ users_auth_type: 2 }),
  ];
  Object.assign(tokens, { owner: owner.token, staff: staff.token, administrator: administrator.token });
  const make = async (token: string, table: string, body: object) => {
    const { answer, steps } = await plansOf(() => recordsOf(to, table).create(token, body));
    if (answer.status !== 200) throw new Error(`${table}: ${answer.text}`);
    ids[table] = answer.body.id;
    created[table] = steps;
    return answer.body;
  };
  ids['tbl_auth_users'] = owner.openid;
  ids['tbl_attachments'] = (await to.upload(owner.token)).body.id;
  await make(owner.token, 'tbl_company', { company_name: '宝来威科技', company_province_code: '330000' });
  const parent = await make(administrator.token, 'tbl_system_dict', { dict_name: '产品分类' });
  const word = await make(administrator.token, 'tbl_system_dict', {
    dict_name: '温控器',
    dict_word_parent_id: parent.system_dict_id,
  });
  const product = await make(administrator.token, 'tbl_product_list', {
    prod_list_name: '温控器',
    prod_list_stock: 100,
    prod_list_category: word.system_dict_id,
  });
  await make(administrator.token, 'tbl_document', {
    document_title: '手册',
    document_type: `${word.system_dict_id}@manual`,
  });
  await make(owner.token, 'tbl_cart', {
    cart_owner: owner.openid,
    cart_product_id: product.id,
    cart_product_quantity: 1,
  });
  await make(owner.token, 'tbl_order', {
    order_owner: owner.openid,
    order_snap: [{ product_id: product.id, quantity: 1 }],
    idempotency_key: 'query-plans',
  });
  const history = await recordsOf(to, 'tbl_order_history').list(owner.token);
  ids['tbl_order_history'] = history.body.items[0].id;
});
afterAll(() => database.stop());

const TABLES = NATIVE_COLLECTIONS.map(({ collection }) => collection.name);
const CALLERS = ['guest', 'owner', 'staff', 'administrator'];
const TOUCHED: { readonly [table: string]: object } = {
  tbl_auth_users: { users_name: '张三' },
  tbl_attachments: { attachments_remark: 'x' },
  tbl_company: { company_remark: 'x', company_city_code: '330100' },
  tbl_system_dict: { dict_word_remark: 'x', dict_word_parent_id: '' },
  tbl_product_list: { prod_list_stock: 50 },
  tbl_document: { document_summary: 'x' },
  tbl_cart: { cart_product_quantity: 2 },
  tbl_order: { order_remark: 'x' },
};

describe.each(TABLES)('%s', (table) => {
  const path = `/api/collections/${table}/records`;
  it.each(CALLERS)('is listed, viewed, changed and deleted by index for %s', async (who) => {
    const token = tokens[who];
    const id = ids[table] as string;
    const asked: readonly (() => Promise<Answer>)[] = [
      () => to.ask('GET', path, { token }),
      () => to.ask('GET', `${path}/${id}`, { token }),
      () => to.ask('PATCH', `${path}/${id}`, { token, body: TOUCHED[table] ?? {} }),
      // Nobody's row, so that the rows stay for the next caller; the rule is asked all the same.
      () => to.ask('DELETE', `${path}/${'0'.repeat(15)}`, { token }),
    ];
    for (const ask of asked) {
      const { answer, steps } = await plansOf(ask);
      expect(answer.status).toBeLessThan(500);
      if (who !== 'guest') expect(steps).not.toEqual([]);
      expect(scans(steps)).toEqual([]);
    }
  });
});

it.each(
  TABLES.filter((table) => !['tbl_auth_users', 'tbl_attachments', 'tbl_order_history'].includes(table)),
)('a row of %s is made by index', (table) => {
  expect(created[table]).toContain('SCAN CONSTANT ROW');
  expect(scans(created[table] as string[])).toEqual([]);
});

it.each([
  ['tbl_cart', '?sort=-cart_create,-id', 'idx_cart_owner'],
  ['tbl_cart', '', 'idx_cart_owner'],
  ['tbl_order', '?sort=-order_create,-id', 'idx_order_owner'],
  ['tbl_order', '?filter=(order_status="pending")&sort=-order_create,-id', 'idx_order_owner_status'],
  ['tbl_order_history', '?sort=-created', 'idx_order_history_owner'],
  ['tbl_product_list', '?sort=prod_list_sort,id', 'idx_product_sort'],
  ['tbl_product_list', '?filter=(prod_list_category="DICT-1")&sort=prod_list_sort', 'idx_product_category'],
  ['tbl_document', '?sort=-document_create', 'idx_document_create'],
  ['tbl_system_dict', '?sort=dict_word_sort_order', 'idx_dict_live'],
  ['tbl_system_dict', '?filter=(dict_word_parent_id="DICT-1")&sort=dict_word_sort_order', 'idx_dict_parent'],
])('%s%s is found and ordered by %s', async (table, query, index) => {
  const { answer, steps } = await plansOf(() =>
    to.ask('GET', `/api/collections/${table}/records${query}`, { token: tokens['owner'] }),
  );
  expect([answer.status, scans(steps)]).toEqual([200, []]);
  expect(steps.join('\n')).toContain(`INDEX ${index} `);
  if (query.includes('sort')) expect(steps.join('\n')).not.toContain('TEMP B-TREE FOR ORDER BY');
});

it.each([
  ['wechat-login', (openid: string) => ({ openid })],
  ['cart-list', (openid: string) => ({ caller: { openid }, limit: 20 })],
  ['order-list', (openid: string) => ({ caller: { openid }, limit: 20 })],
  ['wechat-account-delete', (openid: string) => ({ caller: { openid } })],
])('the service route %s reads by index', async (route, body) => {
  const { openid } = await to.signIn();
  await to.setUser(openid, { users_level: 'gold', company_id: 'WX-COMPANY-1-aaaaaa' });
  const { answer, steps } = await plansOf(() => to.service(route, body(openid)));
  expect([answer.status, scans(steps)]).toEqual([200, []]);
});

it('finds the rooms of an owner’s projects, and one of them, by the index that keeps them apart', async () => {
  const { openid } = await to.signIn();
  const caller = { openid };
  const written = await plansOf(() => to.service('cart-project-update', { caller, cart_rooms: 3 }));
  const listed = await plansOf(() => to.service('cart-project-list', { caller }));
  for (const { answer, steps } of [written, listed]) {
    expect([answer.status, scans(steps)]).toEqual([200, []]);
    expect(steps.join('\n')).toContain('INDEX idx_cart_project_owner ');
  }
});

it('expires documents by index', async () => {
  const { steps } = await plansOf(
    () => to.operate('POST', '/api/crons/bai-documents'),
    (statements) => statements.some((sql) => sql.includes('UPDATE tbl_document')),
  );
  expect(steps.filter((step) => step.includes('idx_document_expiry'))).toHaveLength(3);
  expect(scans(steps)).toEqual([]);
});

it('looks at the plan of something that is no use', async () => {
  const { steps } = await plansOf(() =>
    to.operate('GET', '/api/collections/tbl_product_list/records?filter=(prod_list_name="x")'),
  );
  expect(scans(steps)).not.toEqual([]);
});
