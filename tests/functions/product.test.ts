import { assertMatchesContract } from '../contract/response-schemas';
import type { Answer } from '../harness/ask';
import { fresh, freshId, freshName } from '../harness/fresh';
import { sharedStack } from '../harness/shared-stack';

/**
 * The catalogue's products through the door. Guests' equal questions are answered from memory for some seconds: what
 * changes between two questions is looked at by somebody signed in.
 */
const stack = sharedStack();
let token: string;
let category: string;
beforeAll(async () => {
  ({ token } = await stack.signIn(freshName('looker')));
});
beforeEach(() => {
  category = freshId('DICT');
});

async function product(action: 'list' | 'detail', body: object): Promise<Answer> {
  const answer = await stack.post(`/pb/api/product/${action}`, { token, body });
  const operation = action === 'list' ? 'postProductList' : 'postProductDetail';
  assertMatchesContract('openapi-wx', operation, answer.status, answer.body);
  return answer;
}
const sell = (columns: object = {}) => stack.product({ prod_list_category: category, ...columns });
const list = async (body: object) => (await product('list', body)).body.data;
const names = async (body: object): Promise<string[]> =>
  (await list({ category, ...body })).items.map(({ product_name }: { product_name: string }) => product_name);
const sellAll = (rows: readonly object[]) =>
  rows.reduce(async (before: Promise<unknown>, row, nth) => {
    await before;
    return sell({ prod_list_name: 'abcdefgh'.charAt(nth), ...row });
  }, Promise.resolve<unknown>(undefined));

async function administrator(): Promise<string> {
  const { openid, token: own } = await stack.signIn(freshName('boss'));
  await stack.setUser(openid, { users_auth_type: 2 });
  return own;
}

const file = async (visibility: 'public' | 'private', own: string): Promise<string> =>
  (await stack.upload(own, undefined, { attachments_visibility: visibility })).body.attachments_id;

it('shows what a card needs, and of the stock only whether there is any', async () => {
  const picture = await file('public', await administrator());
  const made = await sell({
    prod_list_tags: 'RCU|主机',
    prod_list_unit: '台',
    prod_list_stock: 49,
    prod_list_pictures: [picture],
    prod_list_barcode: '6970000000000',
  });
  const { items, next_cursor } = await list({ category });
  expect(items).toEqual([
    {
      product_id: made.id,
      prod_list_id: made.prod_list_id,
      product_name: made.prod_list_name,
      product_modelnumber: expect.any(String),
      product_basic_price: 1000,
      product_unit: '台',
      category,
      tags: ['RCU', '主机'],
      stock_state: 'few',
      picture_url: expect.stringMatching(/^http:.*\?thumb=480x480$/),
    },
  ]);
  expect(next_cursor).toBeNull();
  const { status, headers } = await stack.ask(
    'GET',
    new URL(items[0].picture_url).pathname + '?thumb=480x480',
  );
  expect([status, headers.get('content-type')]).toEqual([200, 'image/png']);
});

it.each([
  [-1, 'uncounted', null],
  [0, 'out', 0],
  [7, 'few', 7],
  [50, 'in', 50],
])('a stock of %i is %s in a list, and %j on its page', async (prod_list_stock, state, stock) => {
  const { id } = await sell({ prod_list_stock });
  const [item] = (await list({ category })).items;
  expect([item.stock_state, 'stock' in item]).toEqual([state, false]);
  expect((await product('detail', { product_id: id })).body.data).toMatchObject({
    stock_state: state,
    stock,
  });
});

describe('the shelf', () => {
  it('has what is on it, and neither what is off it nor what is deleted', async () => {
    await sellAll([{}, { prod_list_status: 'off_shelf' }, { is_delete: 1 }, {}]);
    expect((await names({})).sort()).toEqual(['a', 'd']);
    expect(await names({ keyword: 'c' })).toEqual([]);
  });

  it.each([
    ['recommended', 'bacd'],
    ['newest', 'dcba'],
    ['price_asc', 'cbda'],
    ['price_desc', 'adbc'],
  ])('sorts by %s', async (sort, expected) => {
    await sellAll([
      { prod_list_sort: 2, prod_list_basic_price: 30 },
      { prod_list_sort: -1, prod_list_basic_price: 10 },
      { prod_list_sort: 5, prod_list_basic_price: 0 },
      { prod_list_sort: 9, prod_list_basic_price: 20 },
    ]);
    expect((await names({ sort })).join('')).toBe(expected);
    if (sort === 'recommended') expect((await names({})).join('')).toBe(expected);
  });

  it('counts what is below a category to it, and nothing else', async () => {
    const [mark, below, deleted] = [fresh(), freshId('DICT'), freshId('DICT')];
    const words = '/api/collections/tbl_system_dict/records';
    const word = (system_dict_id: string, dict_word_parent_id: string) =>
      stack.operate('POST', words, {
        system_dict_id,
        dict_name: `${system_dict_id} ${mark}`,
        dict_word_parent_id,
        dict_word_is_enabled: true,
      });
    await word(category, '');
    await word(below, category);
    const { id } = (await word(deleted, below)).body;
    await sellAll([{}, { prod_list_category: below }, { prod_list_category: deleted }]);
    expect((await names({})).sort()).toEqual(['a', 'b', 'c']);
    expect((await names({ category: below })).sort()).toEqual(['b', 'c']);
    await stack.operate('PATCH', `${words}/${id}`, { is_delete: 1 });
    expect((await names({})).sort()).toEqual(['a', 'b']);
    expect(await names({ category: 'DICT-1-nobody' })).toEqual([]);
  });

  it('finds a keyword in name, model and tags, and takes no sign for a pattern', async () => {
    await sellAll([
      { prod_list_name: `面板 100%_'"\\` },
      { prod_list_modelnumber: 'BW-8,T{x}' },
      { prod_list_tags: '场景|Zigbee' },
    ]);
    for (const keyword of ['%', '_', "'", '"', '\\', '0%_', '面板', ' 面板 ']) {
      expect([keyword, (await names({ keyword })).length]).toEqual([keyword, 1]);
    }
    expect(await names({ keyword: 'bw-8,t' })).toEqual(['b']);
    expect(await names({ keyword: 'zigbee' })).toEqual(['c']);
    for (const keyword of ['%%', '100_', '面_板', 'on_shelf', 'PROD-', "' OR 1=1 --", '*']) {
      expect([keyword, await names({ keyword })]).toEqual([keyword, []]);
    }
    expect((await names({ keyword: '' })).length).toBe(3);
  });

  it('brings the model that begins with what was typed to the front, over pages too', async () => {
    await sellAll([
      { prod_list_sort: 1, prod_list_tags: 'TC-8' },
      { prod_list_sort: 2, prod_list_modelnumber: 'X-TC-8' },
      { prod_list_sort: 3, prod_list_modelnumber: 'tc-80' },
      { prod_list_sort: 4, prod_list_modelnumber: 'TC-8' },
    ]);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await list({ category, keyword: 'TC-8', limit: 1, ...(cursor && { cursor }) });
      seen.push(page.items[0].product_name);
      cursor = page.next_cursor;
    } while (cursor);
    expect(seen.join('')).toBe('cdab');
    expect((await names({ keyword: 'TC-8', sort: 'newest' })).join('')).toBe('dcba');
  });
});

describe('paging', () => {
  it.each(['recommended', 'newest', 'price_asc', 'price_desc'])(
    'by %s shows every product once, while others come and go',
    async (sort) => {
      const ties = { prod_list_sort: 5, prod_list_basic_price: 700 };
      const made = await Promise.all(Array.from({ length: 11 }, () => sell(ties)));
      await stack.sql(
        `UPDATE tbl_product_list SET created = '2026-01-01 00:00:00.000Z' WHERE prod_list_category = '${category}'`,
      );
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await list({ category, sort, limit: 3, ...(cursor && { cursor }) });
        seen.push(...page.items.map(({ product_id }: { product_id: string }) => product_id));
        cursor = page.next_cursor;
        // one that was shown leaves the shelf; one comes that is sorted before all of them
        await stack.changeProduct(seen[0] as string, { prod_list_status: 'off_shelf' });
        await sell({ prod_list_sort: 4, prod_list_basic_price: sort === 'price_desc' ? 701 : 699 });
      } while (cursor);
      expect([...seen].sort()).toEqual(made.map(({ id }) => id).sort());
    },
  );

  it('takes no cursor of another order, and none that is made up', async () => {
    await Promise.all([sell(), sell()]);
    const cursors: { [sort: string]: string } = {};
    for (const sort of ['recommended', 'newest', 'price_asc', 'price_desc']) {
      cursors[sort] = (await list({ category, sort, limit: 1 })).next_cursor;
    }
    for (const [sort, cursor] of Object.entries(cursors)) {
      expect([sort, (await product('list', { category, sort, cursor })).status]).toEqual([sort, 200]);
      for (const other of Object.keys(cursors).filter((each) => each !== sort)) {
        const { status, body } = await product('list', { category, sort: other, cursor });
        expect([sort, other, status, body.data.error]).toEqual([sort, other, 400, 'INVALID_INPUT']);
      }
    }
    const { body } = await product('list', { keyword: 'a', cursor: cursors['recommended'] });
    expect(body.data.fields).toEqual([{ field: 'cursor', message: expect.any(String) }]);
    for (const cursor of ['', 'x', 'rp1', 'k0']) expect((await product('list', { cursor })).status).toBe(400);
  });
});

describe('products that are named', () => {
  it('come in the order in which they were named, off the shelf or not; unknown and deleted ones are absent', async () => {
    const [on, off, gone] = [
      await sell(),
      await sell({ prod_list_status: 'off_shelf' }),
      await sell({ is_delete: 1 }),
    ];
    const { items, next_cursor } = await list({ ids: [off.prod_list_id, 'nothinglikethis', gone.id, on.id] });
    expect(
      items.map((item: { product_id: string; on_sale: boolean }) => [item.product_id, item.on_sale]),
    ).toEqual([
      [off.id, false],
      [on.id, true],
    ]);
    expect(next_cursor).toBeNull();
  });

  it('come more than a page at once, and are asked nothing else', async () => {
    const made = await Promise.all(Array.from({ length: 60 }, () => sell()));
    const ids = made.map(({ id }) => id).reverse();
    expect((await list({ ids })).items.map(({ product_id }: { product_id: string }) => product_id)).toEqual(
      ids,
    );
    for (const more of [{ keyword: 'a' }, { category }, { sort: 'newest' }, { cursor: 'x' }, { limit: 5 }]) {
      const { status, body } = await product('list', { ids, ...more });
      expect([status, body.data.fields[0].field]).toEqual([400, Object.keys(more)[0]]);
    }
  });
});

describe('a product’s page', () => {
  it('has everything, by either id, and what is about its model', async () => {
    const own = await administrator();
    const pictures = [await file('public', own), await file('private', own), 'ATT-1-gone00'];
    const model = `TC-${fresh()}`;
    const made = await sell({
      prod_list_modelnumber: model,
      prod_list_summary: '简介',
      prod_list_function: [{ name: '电压', value: '220 V' }],
      prod_list_pictures: [...pictures, pictures[0]],
    });
    const document = (document_title: string, columns: object) =>
      stack.operate('POST', '/api/collections/tbl_document/records', {
        document_id: freshId('DOC'),
        document_title,
        document_type: 'DICT-1-a@manual|DICT-2-b@notice',
        document_status: '有效',
        document_relation_model: `A-1|${model.toLowerCase()}`,
        ...columns,
      });
    const later = new Date(Date.now() + 86_400_000).toISOString().replace('T', ' ');
    const earlier = '2020-01-01 00:00:00.000Z';
    await document('说明', { document_effect_date: earlier, document_expiry_date: later });
    await document('草稿', { document_effect_date: later });
    await document('旧的', { document_expiry_date: earlier });
    await document('删除的', { is_delete: 1 });
    await document('另一个型号', { document_relation_model: `${model}0` });
    const { data } = (await product('detail', { product_id: made.id })).body;
    expect(data).toMatchObject({
      on_sale: true,
      summary: '简介',
      specifications: [{ name: '电压', value: '220 V' }],
      stock: 100,
      documents: [{ document_id: expect.stringMatching(/^DOC-/), title: '说明', type: 'DICT-1-a' }],
    });
    expect(data.picture_urls).toHaveLength(2);
    expect((await product('detail', { product_id: made.prod_list_id })).body.data).toEqual(data);
    for (const url of data.picture_urls) {
      const { pathname, search } = new URL(url);
      expect([search, (await stack.ask('GET', pathname + search)).status]).toEqual([
        '?thumb=1080x8192f',
        200,
      ]);
    }
  });

  it('stays when the product leaves the shelf, and goes with the product', async () => {
    const [off, gone] = [await sell({ prod_list_status: 'off_shelf' }), await sell({ is_delete: 1 })];
    expect((await product('detail', { product_id: off.id })).body.data.on_sale).toBe(false);
    for (const product_id of [gone.id, gone.prod_list_id, 'nothinglikethis']) {
      const { status, body } = await product('detail', { product_id });
      expect([status, body.data.error]).toEqual([404, 'NOT_FOUND']);
    }
  });

  it('stands without a model, pictures or specifications, whatever their columns hold', async () => {
    const made = await sell({ prod_list_modelnumber: '' });
    for (const value of ["''", "'no json'", `'{"a":1}'`, `'["ATT-1-x", 7, null]'`, 'NULL']) {
      await stack.sql(
        `UPDATE tbl_product_list SET prod_list_pictures = ${value}, prod_list_function = ${value} WHERE id = '${made.id}'`,
      );
      const { data } = (await product('detail', { product_id: made.id })).body;
      expect([value, data.picture_url, data.picture_urls, data.specifications, data.documents]).toEqual([
        value,
        '',
        [],
        [],
        [],
      ]);
      expect((await list({ category })).items[0].picture_url).toBe('');
    }
  });
});

it('is told a guest again for some seconds, and whoever is signed in anew', async () => {
  await sell({ prod_list_name: 'a' });
  const asGuest = async () =>
    (await stack.post('/pb/api/product/list', { body: { category, limit: 5 } })).body.data.items.length;
  expect(await asGuest()).toBe(1);
  await sell({ prod_list_name: 'b' });
  const reordered = await stack.post('/pb/api/product/list', { body: { limit: 5, category } });
  expect([await asGuest(), reordered.body.data.items.length]).toEqual([1, 1]);
  expect((await names({ limit: 5 })).length).toBe(2);
});

it('is the same through the function', async () => {
  const { id } = await sell();
  const name = freshName('inside');
  await stack.signIn(name);
  const told = await stack.callFunction('product', { action: 'list', category }, name);
  assertMatchesContract('openapi-wx', 'postProductList', 200, told.result);
  expect(told.result.data).toEqual(await list({ category }));
  const page = await stack.callFunction('product', { action: 'detail', product_id: id }, name);
  expect(page.result.data).toEqual((await product('detail', { product_id: id })).body.data);
});
