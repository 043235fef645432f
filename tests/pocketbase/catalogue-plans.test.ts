import { startDatabase, type Database } from '../harness/database';
import { plansAt, scans } from '../harness/plans';
import { shopOf, type Shop } from '../harness/shop';

/** How the catalogue is read when it is long: 10,000 products, 1,000 documents, 500 words, and SQLite knows how they lie. */
const PRODUCTS = 10_000;
const DOCUMENTS = 1_000;
const WORDS = 500;

let database: Database;
let shop: Shop;
let plansOf: ReturnType<typeof plansAt>;
beforeAll(async () => {
  database = await startDatabase({ sqlLog: true });
  shop = shopOf(database);
  plansOf = plansAt(database, shop);
  const rows = (count: number) =>
    `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${count})`;
  const time = "strftime('%Y-%m-%d %H:%M:%fZ', 1700000000 + i, 'unixepoch')";
  const times = `${time}, ${time}, 0`;
  await shop.sql(`${rows(WORDS)} INSERT INTO tbl_system_dict (id, system_dict_id, dict_name, dict_word_parent_id,
    dict_word_is_enabled, dict_word_sort_order, created, updated, is_delete)
    SELECT printf('w%014d', i), 'DICT-1-' || i, '词 ' || i, iif(i = 0, '', iif(i <= 30, 'DICT-1-0', 'DICT-2-' || i % 20)), TRUE, i, ${times} FROM n`);
  await shop.sql(`${rows(300)} INSERT INTO tbl_attachments (id, attachments_id, attachments_link, attachments_owner,
    attachments_visibility, created, updated, is_delete)
    SELECT printf('a%014d', i), 'ATT-1-' || i, 'a.png', 'o', 'public', ${times} FROM n`);
  await shop.sql(`${rows(PRODUCTS)} INSERT INTO tbl_product_list (id, prod_list_id, prod_list_name,
    prod_list_modelnumber, prod_list_category, prod_list_basic_price, prod_list_status, prod_list_pictures,
    prod_list_sort, created, updated, is_delete)
    SELECT printf('p%014d', i), 'PROD-1-' || i, '客房智能控制主机 ' || i, 'RCU-' || i, 'DICT-1-' || (1 + i % 30),
      i * 7919 % 100000, iif(i % 50 = 3, 'off_shelf', 'on_shelf'), '["ATT-1-' || (i % 300) || '"]', i * 10, ${times} FROM n`);
  await shop.sql(`${rows(DOCUMENTS)} INSERT INTO tbl_document (id, document_id, document_title, document_type,
    document_content, document_file, document_image, document_relation_model, document_create, created, updated, is_delete)
    SELECT printf('d%014d', i), 'DOC-1-' || i, '手册 ' || i, 'DICT-1-1@manual', printf('%.4000c', 'x'), 'ATT-1-1|ATT-1-2',
      'ATT-1-3', 'RCU-' || i, ${time}, ${times} FROM n`);
  await shop.sql('ANALYZE');
});
afterAll(() => database.stop());

const LIST = { limit: 20 };
const BEHIND = 'p00000000005000';
const inCategory = { ...LIST, category: 'DICT-1-5' };

it.each<[string, object, string]>([
  ['product-list', LIST, 'INDEX idx_product_shelf'],
  ['product-list', { ...LIST, cursor: `rp50000${BEHIND}` }, '(prod_list_sort,id)>'],
  ['product-list', { ...LIST, sort: 'newest' }, 'INDEX idx_product_newest'],
  ['product-list', { ...LIST, sort: 'newest', cursor: `20230101000000000${BEHIND}` }, '(created,id)<'],
  ['product-list', { ...LIST, sort: 'price_asc' }, 'INDEX idx_product_price'],
  ['product-list', { ...LIST, sort: 'price_desc' }, 'INDEX idx_product_price'],
  ['product-list', { ...LIST, sort: 'price_asc', cursor: `ap500${BEHIND}` }, '(prod_list_basic_price,id)>'],
  ['product-list', { ...LIST, sort: 'price_desc', cursor: `dp500${BEHIND}` }, '(prod_list_basic_price,id)<'],
  ['product-list', inCategory, 'COVERING INDEX idx_product_shelf'],
  ['product-list', { ...inCategory, sort: 'newest' }, 'COVERING INDEX idx_product_newest'],
  ['product-list', { ...inCategory, sort: 'price_desc' }, 'COVERING INDEX idx_product_price'],
  ['product-list', { ids: ['PROD-1-7', BEHIND] }, 'INDEX idx_product_id'],
  ['product-detail', { product_id: 'PROD-1-7' }, 'INDEX idx_document_model'],
  ['document-list', LIST, 'INDEX idx_document_create'],
  ['document-list', { ...LIST, cursor: `20230101000000000d00000000000500` }, '(document_create,id)<'],
  ['document-detail', { document_id: 'DOC-1-7' }, 'INDEX idx_document_id'],
  ['dict-list', {}, 'INDEX idx_dict_parent'],
  ['dict-list', { parent: '词 0' }, 'INDEX idx_dict_name'],
])('%s %j is one statement, found and sorted by %s', async (route, body, index) => {
  const { answer, statements, steps } = await plansOf(() => shop.service(route, body));
  expect([answer.status, statements, scans(steps)]).toEqual([200, 1, []]);
  const plan = steps.join('\n');
  expect(plan).toContain(index);
  // one that is made of a whole table, to look up twenty rows
  expect(plan).not.toContain('BLOOM FILTER ON');
  // what is sorted by hand are the few pictures and files of a row
  const page = plan.slice(0, plan.indexOf('SUBQUERY') >>> 0);
  expect(page).not.toContain('TEMP B-TREE FOR ORDER BY');
});

it('a keyword is looked for on the shelf alone, and only what is found is sorted', async () => {
  const { answer, statements, steps } = await plansOf(() =>
    shop.service('product-list', { ...LIST, keyword: 'RCU-777' }),
  );
  expect([answer.status, statements, scans(steps)]).toEqual([200, 1, []]);
  expect(JSON.parse(answer.body.items)).toHaveLength(11);
  expect(steps).toContain('USE TEMP B-TREE FOR ORDER BY');
});

it('says who asks with statements of their own, and no more of them for a list than for one', async () => {
  const { openid } = await shop.signIn();
  const { statements, steps } = await plansOf(() =>
    shop.service('product-list', { ...LIST, caller: { openid } }),
  );
  expect([statements, scans(steps)]).toEqual([2, []]);
});
