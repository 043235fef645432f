import { assertMatchesContract } from '../contract/response-schemas';
import type { Answer } from '../harness/ask';
import { freshName } from '../harness/fresh';
import type { Product } from '../harness/operator';
import type { NamedPerson } from '../harness/stack';
import { sharedStack } from '../harness/shared-stack';

/** The cart through both doors: what the contract says comes back, and the domain's rules hold. */
const stack = sharedStack();
let me: NamedPerson;
let product: Product;

beforeEach(async () => {
  [me, product] = [await stack.signIn(freshName('cart')), await stack.product()];
});

const ACTIONS = {
  list: 'postCartList',
  detail: 'postCartDetail',
  create: 'postCartCreate',
  update: 'postCartUpdate',
  delete: 'postCartDelete',
} as const;
type Action = keyof typeof ACTIONS;

async function cart(action: Action, body: object = {}, who: NamedPerson = me): Promise<Answer> {
  const answer = await stack.post(`/pb/api/cart/${action}`, { token: who.token, body });
  assertMatchesContract('openapi-wx', ACTIONS[action], answer.status, answer.body);
  return answer;
}
const add = async (quantity = 1, more: object = {}) =>
  (await cart('create', { cart_product_id: product.id, cart_product_quantity: quantity, ...more })).body.data;

it('shows a line with its product, and the same through the function', async () => {
  const line = await add(2, { cart_remark: '一号楼\n二层' });
  expect(line).toMatchObject({
    cart_owner: me.openid,
    cart_number: '默认',
    cart_product_id: product.id,
    cart_product_quantity: 2,
    cart_status: 'active',
    cart_at_price: 1000,
    cart_remark: '一号楼\n二层',
    product_name: product.prod_list_name,
    product_basic_price: 1000,
    cart_item_state: 'ok',
  });
  expect((await cart('detail', { cart_id: line.cart_id })).body.data).toEqual(line);
  const { result } = await stack.callFunction('cart', { action: 'list' }, me.name);
  assertMatchesContract('openapi-wx', 'postCartList', 200, result);
  expect(result.data).toEqual({ items: [line], next_cursor: null });
});

it('takes the business id of a product too, and adds to what its group holds', async () => {
  const first = await add(2);
  await stack.changeProduct(product.id, { prod_list_basic_price: 9_900 });
  const again = await cart('create', { cart_product_id: product.prod_list_id, cart_product_quantity: 3 });
  expect(again.body.data).toMatchObject({
    cart_id: first.cart_id,
    cart_product_quantity: 5,
    cart_at_price: 1000,
    product_basic_price: 9_900,
    cart_item_state: 'price_changed',
  });
  const other = await add(1, { cart_number: '国贸酒店' });
  expect(other.cart_id).not.toBe(first.cart_id);
  expect((await cart('list', { cart_number: '国贸酒店' })).body.data.items).toEqual([other]);
});

it('merges a line that moves into a group which holds its product', async () => {
  const [here, there] = [await add(2), await add(3, { cart_number: '二期' })];
  const moved = await cart('update', { cart_id: here.cart_id, cart_number: '二期' });
  expect(moved.body.data).toMatchObject({ cart_id: there.cart_id, cart_product_quantity: 5 });
  expect((await cart('detail', { cart_id: here.cart_id })).body.data.error).toBe('NOT_FOUND');
  expect((await cart('list')).body.data.items).toHaveLength(1);
});

it.each<[string, object, string]>([
  ['off the shelf', { prod_list_status: 'off_shelf' }, 'off_shelf'],
  ['deleted', { is_delete: 1 }, 'off_shelf'],
  ['short', { prod_list_stock: 1 }, 'short_stock'],
  ['cheaper', { prod_list_basic_price: 1 }, 'price_changed'],
])('keeps a line whose product is %s, and says so', async (_name, columns, state) => {
  await add(2);
  await stack.changeProduct(product.id, columns);
  const [line] = (await cart('list')).body.data.items;
  expect(line).toMatchObject({ cart_item_state: state, product_name: product.prod_list_name });
});

describe('refusals leave the cart as it was', () => {
  const REFUSALS: [string, Action, () => Promise<object>, number, string, string?][] = [
    ['nothing sent', 'create', async () => ({}), 400, 'INVALID_INPUT', 'cart_product_id'],
    [
      'none of it',
      'create',
      async () => ({ cart_product_id: product.id, cart_product_quantity: 0 }),
      400,
      'INVALID_INPUT',
      'cart_product_quantity',
    ],
    [
      'too many',
      'create',
      async () => ({ cart_product_id: product.id, cart_product_quantity: 10_000 }),
      400,
      'INVALID_INPUT',
      'cart_product_quantity',
    ],
    [
      'too many together',
      'create',
      async () => ({ cart_product_id: product.id, cart_product_quantity: 9_998 }),
      400,
      'INVALID_INPUT',
      'cart_product_quantity',
    ],
    [
      'a price of their own',
      'create',
      async () => ({ cart_product_id: product.id, cart_product_quantity: 1, cart_at_price: 1 }),
      400,
      'INVALID_INPUT',
      'cart_at_price',
    ],
    [
      'an owner of their own',
      'create',
      async () => ({ cart_product_id: product.id, cart_product_quantity: 1, cart_owner: 'x' }),
      400,
      'INVALID_INPUT',
      'cart_owner',
    ],
    [
      'a product nobody sells',
      'create',
      async () => ({ cart_product_id: 'nothinglikethis', cart_product_quantity: 1 }),
      404,
      'NOT_FOUND',
    ],
    [
      'a product off the shelf',
      'create',
      async () => ({
        cart_product_id: (await stack.product({ prod_list_status: 'off_shelf' })).id,
        cart_product_quantity: 1,
      }),
      409,
      'PRODUCT_OFF_SHELF',
    ],
    ['no change', 'update', async () => ({ cart_id: (await lineIds())[0] }), 400, 'INVALID_INPUT'],
    [
      'another line',
      'update',
      async () => ({ cart_id: 'CART-1-abcdef', cart_product_quantity: 1 }),
      404,
      'NOT_FOUND',
    ],
    ['neither id', 'delete', async () => ({}), 400, 'INVALID_INPUT'],
    [
      'one that is not there',
      'delete',
      async () => ({ cart_ids: [...(await lineIds()), 'CART-1-abcdef'] }),
      404,
      'NOT_FOUND',
    ],
    ['a cursor of their own', 'list', async () => ({ cursor: 'abc' }), 400, 'INVALID_INPUT', 'cursor'],
    ['a page too long', 'list', async () => ({ limit: 201 }), 400, 'INVALID_INPUT', 'limit'],
  ];
  const lineIds = async (): Promise<string[]> =>
    (await cart('list')).body.data.items.map(({ cart_id }: { cart_id: string }) => cart_id);

  it.each(REFUSALS)('%s (%s)', async (...[, action, body, status, error, field]) => {
    await add(2);
    const before = (await cart('list')).body.data;
    const answer = await cart(action, await body());
    expect([answer.status, answer.body.data.error]).toEqual([status, error]);
    if (field !== undefined) {
      expect(answer.body.data.fields.map((wrong: { field: string }) => wrong.field)).toContain(field);
    }
    expect((await cart('list')).body.data).toEqual(before);
  });
});

it('removes all named lines at once', async () => {
  const ids = [(await add()).cart_id, (await add(1, { cart_number: '二' })).cart_id];
  expect((await cart('delete', { cart_ids: ids })).body.data).toEqual({ cart_ids: ids });
  expect((await cart('list')).body.data.items).toEqual([]);
  const last = (await add()).cart_id;
  expect((await cart('delete', { cart_id: last })).body.data).toEqual({ cart_ids: [last] });
});

it('is nobody else’s', async () => {
  const line = await add(2, { cart_remark: '我的备注' });
  const other = await stack.signIn(freshName('other'));
  const answers = [
    await cart('list', {}, other),
    await cart('detail', { cart_id: line.cart_id }, other),
    await cart('update', { cart_id: line.cart_id, cart_product_quantity: 9 }, other),
    await cart('delete', { cart_id: line.cart_id }, other),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 404, 404]);
  for (const { text } of answers) expect(text).not.toContain('我的备注');
  expect((await cart('detail', { cart_id: line.cart_id })).body.data).toEqual(line);
});

describe('the function', () => {
  it.each([
    ['no action', {}],
    ['an unknown action', { action: 'toString' }],
    ['an action that is no text', { action: ['list'] }],
  ])('refuses %s and names the ones there are', async (_name, event) => {
    const { result } = await stack.callFunction('cart', event, me.name);
    expect(result).toMatchObject({
      code: 400,
      data: { error: 'INVALID_INPUT', fields: [{ field: 'action' }] },
    });
    expect(result.data.fields[0].message).toContain(
      'list、detail、create、update、delete、project-list、project-update',
    );
  });

  it('says who they are not before what is wrong with their input', async () => {
    const who = await stack.signIn(freshName('disabled'));
    await stack.setUser(who.openid, { users_status: 1 });
    const { result } = await stack.callFunction('cart', { action: 'nonsense' }, who.name);
    expect(result).toMatchObject({ code: 401, data: { error: 'USER_DISABLED' } });
  });
});
