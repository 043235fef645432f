import { codeOf } from '../harness/ask';
import type { Database } from '../harness/database';
import type { Person } from '../harness/people';
import { CARTS, openShop, type Shop } from '../harness/shop';

let database: Database;
let shop: Shop;
let owner: Person;
let product: string;

beforeAll(async () => {
  ({ database, shop } = await openShop());
});
afterAll(() => database.stop());
beforeEach(async () => {
  owner = await shop.person();
  product = (await shop.product()).id;
});

const add = (columns: object = {}) =>
  shop.ask('POST', CARTS, {
    token: owner.token,
    body: { cart_owner: owner.openid, cart_product_id: product, cart_product_quantity: 1, ...columns },
  });
const patch = (id: string, body: object) => shop.ask('PATCH', `${CARTS}/${id}`, { token: owner.token, body });
const live = () => shop.rows(CARTS, `cart_owner="${owner.openid}" && is_delete=0`);
const list = (body: object = {}) => shop.as(owner, 'cart-list', body);

describe('a native create', () => {
  it('takes the owner’s word for product, quantity, group and remark only', async () => {
    const { status, body } = await add({
      cart_product_quantity: 3,
      cart_remark: '备注',
      cart_id: 'CART-1-aaaaaa',
      cart_at_price: 1,
      cart_status: 'ordered',
      is_delete: 1,
      cart_create: '2020-01-01 00:00:00.000Z',
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      cart_id: expect.stringMatching(/^CART-\d{13}-[A-Za-z0-9]{6}$/),
      cart_number: '默认',
      cart_at_price: 1000,
      cart_status: 'active',
      cart_product_quantity: 3,
      cart_remark: '备注',
      is_delete: 0,
    });
    expect(body.cart_id).not.toBe('CART-1-aaaaaa');
    expect(body.cart_create).not.toContain('2020');
  });

  it.each([
    ['no owner', { cart_owner: '' }],
    ['another owner', { cart_owner: 'oSOMEBODY_ELSE' }],
    ['quantity 0', { cart_product_quantity: 0 }],
    ['quantity -1', { cart_product_quantity: -1 }],
    ['quantity 1.5', { cart_product_quantity: 1.5 }],
    ['quantity 10000', { cart_product_quantity: 10000 }],
    ['quantity as a word', { cart_product_quantity: 'x' }],
    ['no product', { cart_product_id: '' }],
    ['an unknown product', { cart_product_id: 'abcdefghij12345' }],
    ['a remark of 501 letters', { cart_remark: 'x'.repeat(501) }],
    ['a control character', { cart_remark: 'a\u0000b' }],
  ])('is refused with %s, and stores nothing', async (_name, columns) => {
    expect((await add(columns)).status).toBe(400);
    expect(await live()).toEqual([]);
  });

  it('meets the row that exists: the group is told apart without the spaces around it', async () => {
    expect((await add()).status).toBe(200);
    for (const cart_number of ['', '默认', ' 默认 ']) {
      const twice = await add({ cart_number });
      expect([twice.status, twice.body.data.cart_product_id.code]).toEqual([400, 'validation_not_unique']);
    }
    expect((await add({ cart_number: '二期' })).status).toBe(200);
    expect(await live()).toHaveLength(2);
  });

  it.each([{ prod_list_status: 'off_shelf' }, { is_delete: 1 }])('of a product with %j', async (columns) => {
    await shop.changeProduct(product, columns);
    expect([(await add()).body.data.cart_product_id.code]).toEqual(['PRODUCT_OFF_SHELF']);
    const merging = await shop.as(owner, 'cart-create', {
      cart_product_id: product,
      cart_product_quantity: 1,
    });
    expect([merging.status, merging.body.error]).toEqual([409, 'PRODUCT_OFF_SHELF']);
  });
});

describe('a native PATCH', () => {
  it.each([
    ['cart_at_price', 1],
    ['cart_status', 'ordered'],
    ['cart_id', 'CART-1-bbbbbb'],
    ['cart_owner', 'oSOMEBODY_ELSE'],
    ['cart_product_id', 'abcdefghij12345'],
    ['is_delete', 1],
    ['cart_at_price+', 1],
  ])('cannot change %s', async (column, value) => {
    const row = (await add()).body;
    const answer = await patch(row.id, { [column]: value });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'FORBIDDEN']);
    expect(await live()).toMatchObject([row]);
  });

  it('changes quantity, group and remark; what is sent back unchanged is no change', async () => {
    const row = (await add()).body;
    const { status, body } = await patch(row.id, {
      ...row,
      cart_product_quantity: 7,
      cart_number: ' 二期 ',
      cart_remark: '改',
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ cart_product_quantity: 7, cart_number: '二期', cart_remark: '改' });
    expect((await patch(row.id, { cart_number: '  ' })).body.cart_number).toBe('默认');
    for (const cart_product_quantity of [0, -1, 1.5, 10000]) {
      expect((await patch(row.id, { cart_product_quantity })).status).toBe(400);
    }
    expect(await live()).toMatchObject([{ cart_product_quantity: 7 }]);
  });
});

it('DELETE hides a row, which cannot come back and makes room for a new one', async () => {
  const row = (await add()).body;
  expect((await shop.ask('DELETE', `${CARTS}/${row.id}`, { token: owner.token })).status).toBe(204);
  expect(await shop.rows(CARTS, `id="${row.id}"`)).toMatchObject([{ is_delete: 1 }]);
  expect((await patch(row.id, { is_delete: 0 })).status).toBe(404);
  expect((await shop.ask('GET', `${CARTS}/${row.id}`, { token: owner.token })).status).toBe(404);
  expect((await shop.ask('DELETE', `${CARTS}/${row.id}`, { token: owner.token })).status).toBe(404);
  expect((await add()).status).toBe(200);
});

describe('a batch', () => {
  it('changes nothing when one item is bad', async () => {
    const row = (await add()).body;
    const second = (await shop.product()).id;
    const answer = await shop.batch(owner.token, [
      { method: 'PATCH', url: `${CARTS}/${row.id}`, body: { cart_product_quantity: 9 } },
      {
        method: 'POST',
        url: CARTS,
        body: { cart_owner: owner.openid, cart_product_id: second, cart_product_quantity: 1 },
      },
      { method: 'DELETE', url: `${CARTS}/${row.id}` },
      { method: 'PATCH', url: `${CARTS}/abcdefghij12345`, body: { cart_remark: 'x' } },
    ]);
    expect(answer.status).toBe(400);
    expect(await live()).toMatchObject([{ id: row.id, cart_product_quantity: 1 }]);
  });

  it('PUT changes the row that is there by the same rules', async () => {
    const row = (await add()).body;
    const put = (body: object) =>
      shop.batch(owner.token, [{ method: 'PUT', url: CARTS, body: { id: row.id, ...body } }]);
    expect((await put({ cart_product_quantity: 4 })).status).toBe(200);
    expect(codeOf(await put({ cart_at_price: 1 }))).toBe('FORBIDDEN');
    expect(await live()).toMatchObject([{ cart_product_quantity: 4, cart_at_price: 1000 }]);
  });
});

describe('the service routes', () => {
  const create = (body: object = {}) =>
    shop.as(owner, 'cart-create', { cart_product_id: product, cart_product_quantity: 1, ...body });

  it('add to the line that exists; its first price stays; above 9999 nothing changes', async () => {
    const first = (await create({ cart_product_quantity: 9000 })).body;
    await shop.changeProduct(product, { prod_list_basic_price: 5 });
    const { body } = await create({ cart_product_quantity: 999 });
    expect(body).toMatchObject({ cart_id: first.cart_id, cart_product_quantity: 9999, cart_at_price: 1000 });
    expect(codeOf(await create())).toBe('INVALID_INPUT');
    expect(await live()).toMatchObject([{ cart_product_quantity: 9999 }]);
  });

  it.each([0, -1, 1.5, 10000, '2', null])('take no quantity of %j', async (cart_product_quantity) => {
    const { cart_id } = (await create({ cart_product_quantity: 5 })).body;
    expect(codeOf(await create({ cart_product_quantity }))).toBe('INVALID_INPUT');
    await create({ cart_number: '二期', cart_product_quantity: 50 });
    const moved = await shop.as(owner, 'cart-update', {
      cart_id,
      cart_product_quantity,
      cart_number: '二期',
    });
    expect(codeOf(moved)).toBe('INVALID_INPUT');
    expect((await live()).map((row: { cart_product_quantity: number }) => row.cart_product_quantity)).toEqual(
      [5, 50],
    );
  });

  it('merge a line moved into a group that has its product', async () => {
    const here = (await create({ cart_product_quantity: 2 })).body.cart_id;
    const there = (await create({ cart_product_quantity: 3, cart_number: '二期' })).body.cart_id;
    const { body } = await shop.as(owner, 'cart-update', { cart_id: here, cart_number: ' 二期' });
    expect(body).toMatchObject({ cart_id: there, cart_product_quantity: 5, cart_number: '二期' });
    expect(await live()).toMatchObject([{ cart_id: there }]);
    const other = (await create({ cart_product_quantity: 9995 })).body.cart_id;
    expect(codeOf(await shop.as(owner, 'cart-update', { cart_id: other, cart_number: '二期' }))).toBe(
      'INVALID_INPUT',
    );
    expect(await live()).toHaveLength(2);
  });

  it('delete all the named rows or none', async () => {
    const one = (await create()).body.cart_id;
    const gone = await shop.as(owner, 'cart-delete', { cart_ids: [one, 'CART-1-aaaaaa'] });
    expect([gone.status, gone.body.error]).toEqual([404, 'NOT_FOUND']);
    expect(await live()).toHaveLength(1);
    expect((await shop.as(owner, 'cart-delete', { cart_id: one })).body).toEqual({ cart_ids: [one] });
    expect(await live()).toEqual([]);
  });

  it('say what became of a line’s product, also of a deleted one', async () => {
    const { cart_id } = (await create({ cart_product_quantity: 5 })).body;
    const columns = {
      prod_list_basic_price: 5,
      prod_list_stock: 4,
      prod_list_status: 'off_shelf',
      is_delete: 1,
    };
    await shop.changeProduct(product, columns);
    const told = {
      cart_id,
      cart_at_price: 1000,
      product_name: expect.stringContaining('产品'),
      product_basic_price: 5,
      product_stock: 4,
      product_status: 'off_shelf',
      product_is_delete: 1,
    };
    expect((await shop.as(owner, 'cart-detail', { cart_id })).body).toMatchObject(told);
    expect((await list()).body.items).toMatchObject([told]);
  });
});
