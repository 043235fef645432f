import { type Database, startDatabase } from '../harness/database';
import { PNG } from '../harness/pictures';
import { recordsOf, refusal } from '../harness/records';
import { type Shop, shopOf } from '../harness/shop';

let database: Database;
let to: Shop;
let products: ReturnType<typeof recordsOf>;
let admin: { openid: string; token: string };

beforeAll(async () => {
  database = await startDatabase();
  to = shopOf(database);
  products = recordsOf(to, 'tbl_product_list');
  admin = await to.person({ users_auth_type: 2 });
});
afterAll(() => database.stop());

const made = async (columns: object = {}) => {
  const { status, body, text } = await products.create(admin.token, { prod_list_name: '温控器', ...columns });
  if (status !== 200) throw new Error(text);
  return body;
};
const upload = async (visibility: 'public' | 'private') =>
  (await to.upload(admin.token, PNG, { attachments_visibility: visibility })).body;

it('is made by an administrator, and the server fills what was not said', async () => {
  const product = await made({ prod_list_id: 'PROD-1-aaaaaa', is_delete: 1 });
  expect(product).toMatchObject({
    prod_list_id: expect.stringMatching(/^PROD-\d{13}-[A-Za-z0-9]{6}$/),
    prod_list_status: 'on_shelf',
    prod_list_stock: 0,
    prod_list_basic_price: 0,
    prod_list_pictures: [],
    prod_list_function: [],
    is_delete: 0,
  });
});

describe('everybody reads, only administrators write', () => {
  it('guests and anybody signed in read what is not deleted', async () => {
    const product = await made();
    for (const token of [undefined, (await to.signIn()).token]) {
      expect((await products.view(token, product.id)).body.prod_list_name).toBe('温控器');
      const list = await products.list(token, `?filter=${encodeURIComponent(`id="${product.id}"`)}`);
      expect(list.body.items).toHaveLength(1);
    }
  });

  it('guests are told to sign in', async () => {
    const product = await made();
    for (const answer of [
      await products.create(undefined, { prod_list_name: 'x' }),
      await products.change(undefined, product.id, { prod_list_name: 'x' }),
      await products.remove(undefined, product.id),
    ]) {
      expect([answer.status, answer.body.data]).toEqual([401, { error: 'UNAUTHENTICATED' }]);
    }
  });

  // PocketBase's own answers to a rule that does not hold: 400 at create, and what is not theirs is not there.
  it.each(['customer', 'staff'])('a %s is refused without a word about the row', async (who) => {
    const product = await made();
    const { token } = who === 'staff' ? await to.person({ users_auth_type: 1 }) : await to.signIn();
    const created = await products.create(token, { prod_list_name: 'x' });
    expect([created.status, created.body.data]).toEqual([400, {}]);
    expect((await products.change(token, product.id, { prod_list_stock: 9 })).status).toBe(404);
    expect((await products.remove(token, product.id)).status).toBe(404);
    const batch = await to.ask('POST', '/api/batch', {
      token,
      body: {
        requests: [{ method: 'PUT', url: products.path, body: { id: product.id, prod_list_stock: 9 } }],
      },
    });
    expect(batch.status).toBe(400);
    expect((await products.view(token, product.id)).body).toMatchObject({ prod_list_stock: 0 });
  });
});

describe('pictures', () => {
  it('are living public pictures', async () => {
    const [open, closed, gone] = [await upload('public'), await upload('private'), await upload('public')];
    await to.ask('DELETE', `/api/collections/tbl_attachments/records/${gone.id}`, { token: admin.token });
    const pdf = await to.upload(admin.token, Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF'), {
      attachments_visibility: 'public',
    });
    expect(pdf.status).toBe(200);
    const product = await made({ prod_list_pictures: [open.attachments_id] });
    expect(product.prod_list_pictures).toEqual([open.attachments_id]);
    for (const pictures of [
      [closed.attachments_id],
      [open.attachments_id, gone.attachments_id],
      [pdf.body.attachments_id],
      ['ATT-1-aaaaaa'],
      'ATT-1-aaaaaa',
      { 0: open.attachments_id },
      [1],
      [[open.attachments_id]],
      Array.from({ length: 21 }, () => open.attachments_id),
    ]) {
      const columns = { prod_list_name: 'x', prod_list_pictures: pictures };
      expect(refusal(await products.create(admin.token, columns), 'prod_list_pictures')).toEqual([
        400,
        'INVALID_INPUT',
      ]);
      const changed = await products.change(admin.token, product.id, columns);
      expect(refusal(changed, 'prod_list_pictures')).toEqual([400, 'INVALID_INPUT']);
    }
    expect((await products.view(undefined, product.id)).body).toEqual(product);
  });

  it('do not stand in the way of other changes when one has gone since', async () => {
    const picture = await upload('public');
    const product = await made({ prod_list_pictures: [picture.attachments_id] });
    await to.ask('DELETE', `/api/collections/tbl_attachments/records/${picture.id}`, { token: admin.token });
    const answer = await products.change(admin.token, product.id, { prod_list_stock: 5 });
    expect([answer.status, answer.body.prod_list_stock]).toEqual([200, 5]);
    expect((await products.remove(admin.token, product.id)).status).toBe(204);
  });

  it('may be taken away', async () => {
    const picture = await upload('public');
    const product = await made({ prod_list_pictures: [picture.attachments_id] });
    for (const none of [[], null]) {
      const answer = await products.change(admin.token, product.id, { prod_list_pictures: none });
      expect(answer.body.prod_list_pictures).toEqual([]);
    }
  });
});

it.each([
  ['prod_list_function', [{ name: '电压' }]],
  ['prod_list_function', 'AC 220 V'],
  ['prod_list_category', 'DICT-1-aaaaaa'],
])('refuses a wrong %s', async (column, value) => {
  const product = await made();
  for (const answer of [
    await products.create(admin.token, { prod_list_name: 'x', [column]: value }),
    await products.change(admin.token, product.id, { [column]: value }),
  ]) {
    expect(refusal(answer, column)).toEqual([400, 'INVALID_INPUT']);
    expect(answer.body.data[column].message).toMatch(/[\u4e00-\u9fff]/);
  }
});

it.each([
  ['prod_list_name', ''],
  ['prod_list_status', 'sold'],
  ['prod_list_basic_price', -1],
  ['prod_list_basic_price', 1.5],
  ['prod_list_stock', -2],
])('PocketBase refuses %s = %j', async (column, value) => {
  const product = await made();
  const answer = await products.change(admin.token, product.id, { [column]: value });
  expect([answer.status, Object.keys(answer.body.data)]).toEqual([400, [column]]);
});

it('keeps specifications and a category that is in the dictionary', async () => {
  const word = await to.ask('POST', '/api/collections/tbl_system_dict/records', {
    token: admin.token,
    body: { dict_name: '温控面板' },
  });
  const columns = {
    prod_list_function: [{ name: '电压', value: 'AC 220 V' }],
    prod_list_category: word.body.system_dict_id,
    prod_list_stock: -1,
  };
  expect(await made(columns)).toMatchObject(columns);
});

it.each([
  ['prod_list_id', 'PROD-1-aaaaaa'],
  ['is_delete', 1],
])('never changes %s by PATCH', async (column, value) => {
  const product = await made();
  const answer = await products.change(admin.token, product.id, { [column]: value, prod_list_name: '不存' });
  expect(refusal(answer, column)).toEqual([400, 'FORBIDDEN']);
  const same = await products.change(admin.token, product.id, { [column]: product[column] });
  expect([same.status, same.body.prod_list_name]).toEqual([200, '温控器']);
});

it('is hidden by DELETE, its name stays, and it does not come back', async () => {
  const product = await made();
  expect((await products.remove(admin.token, product.id)).status).toBe(204);
  for (const token of [undefined, admin.token]) {
    expect((await products.view(token, product.id)).status).toBe(404);
  }
  const back = await products.change(admin.token, product.id, { is_delete: 0 });
  expect(back.status).toBe(404);
  expect(await to.sql(`SELECT prod_list_name FROM tbl_product_list WHERE id = '${product.id}'`)).toEqual([
    ['温控器'],
  ]);
});

it('loses nothing of what is added to the stock while others buy', async () => {
  const product = await made({ prod_list_stock: 1000, prod_list_basic_price: 1 });
  const buyer = await to.signIn();
  const orders = recordsOf(to, 'tbl_order');
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, n) =>
      n % 2 === 0
        ? products.change(admin.token, product.id, {
            [n % 4 === 0 ? 'prod_list_stock+' : 'prod_list_stock-']: 3,
          })
        : orders.create(buyer.token, {
            order_owner: buyer.openid,
            order_snap: [{ product_id: product.id, quantity: 3 }],
          }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  const { body } = await products.view(undefined, product.id);
  expect(body.prod_list_stock).toBe(1000 - 30 * 3);
});
