import { assertMatchesContract } from '../contract/response-schemas';
import type { Answer } from '../harness/ask';
import { freshKey, freshName } from '../harness/fresh';
import type { Product } from '../harness/operator';
import type { NamedPerson } from '../harness/stack';
import { sharedStack } from '../harness/shared-stack';

/** Orders through both doors: what the contract says comes back, and what was promised happens. */
const stack = sharedStack();
let buyer: NamedPerson;
let staff: NamedPerson;
let product: Product;

beforeAll(async () => {
  staff = await stack.signIn(freshName('staff'));
  await stack.setUser(staff.openid, { users_auth_type: 1 });
});
beforeEach(async () => {
  [buyer, product] = [await stack.signIn(freshName('buyer')), await stack.product()];
});

const ACTIONS = {
  list: 'postOrderList',
  detail: 'postOrderDetail',
  create: 'postOrderCreate',
  update: 'postOrderUpdate',
  delete: 'postOrderDelete',
} as const;
type Action = keyof typeof ACTIONS;

async function order(action: Action, body: object = {}, who = buyer, headers = {}): Promise<Answer> {
  const answer = await stack.post(`/pb/api/order/${action}`, { token: who.token, body, headers });
  assertMatchesContract('openapi-wx', ACTIONS[action], answer.status, answer.body);
  return answer;
}
const buy = (more: object = {}, who = buyer) =>
  order(
    'create',
    { idempotency_key: freshKey(), items: [{ product_id: product.id, quantity: 2 }], ...more },
    who,
  );
const move = (order_id: string, changes: object, who = staff) =>
  order('update', { order_id, ...changes }, who);

const delivery = { name: '王经理', phone: '0752-1234567', region: '广东省惠州市', address: '陈江街道 1 号' };

it('places what the cart holds, uses its lines up and takes the stock', async () => {
  const create = (cart_number: string) =>
    stack.post('/pb/api/cart/create', {
      token: buyer.token,
      body: { cart_product_id: product.id, cart_product_quantity: 3, cart_number },
    });
  const cart_ids = [
    (await create('一')).body.data.cart_id as string,
    (await create('二')).body.data.cart_id as string,
  ];
  const idempotency_key = freshKey();
  const { body } = await order('create', {
    idempotency_key,
    cart_ids,
    order_amount: 6 * 1000,
    delivery,
    order_remark: '尽快',
  });
  expect(body.data).toMatchObject({
    order_owner: buyer.openid,
    order_source: 'cart',
    order_source_id: cart_ids.join('|'),
    order_status: 'pending',
    order_pay_status: 'unpaid',
    order_item_quantity: 6,
    order_amount: 6 * 1000,
    order_delivery: delivery,
    order_remark: '尽快',
  });
  expect(JSON.stringify(body)).not.toContain(idempotency_key);
  expect(await stack.stockOf(product.id)).toBe(94);
  const cart = await stack.post('/pb/api/cart/list', { token: buyer.token, body: {} });
  expect(cart.body.data.items).toEqual([]);

  const { result } = await stack.callFunction(
    'order',
    { action: 'detail', order_id: body.data.order_id },
    buyer.name,
  );
  assertMatchesContract('openapi-wx', 'postOrderDetail', 200, result);
  expect(result.data).toMatchObject({
    ...body.data,
    history: [{ actor_role: 'owner', state_from: '', state_to: 'pending' }],
  });
});

it('answers the same request with the same order, through either door and by header or body', async () => {
  const key = freshKey();
  const body = { items: [{ product_id: product.prod_list_id, quantity: 1 }], delivery };
  const first = await order('create', body, buyer, { 'idempotency-key': key });
  const again = await order('create', { ...body, idempotency_key: key });
  const { result } = await stack.callFunction(
    'order',
    { action: 'create', ...body, idempotency_key: key },
    buyer.name,
  );
  expect([again.body.data.order_id, result.data.order_id]).toEqual([
    first.body.data.order_id,
    first.body.data.order_id,
  ]);
  expect(await stack.stockOf(product.id)).toBe(99);

  await order('update', { order_id: first.body.data.order_id, order_status: 'cancelled' });
  await order('delete', { order_id: first.body.data.order_id });
  const deleted = await order('create', { ...body, idempotency_key: key });
  expect(deleted.body.data).toMatchObject({ order_id: first.body.data.order_id, order_status: 'cancelled' });

  const other = await order('create', { ...body, idempotency_key: key, order_remark: '另一份' });
  expect([other.status, other.body.data.error]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
});

it('keeps what was bought as it was', async () => {
  const { order_id } = (await buy()).body.data;
  await stack.changeProduct(product.id, { prod_list_name: '改名', prod_list_basic_price: 1, is_delete: 1 });
  const { data } = (await order('detail', { order_id })).body;
  expect(data.order_snap).toEqual([
    {
      product_id: product.id,
      prod_list_id: product.prod_list_id,
      name: product.prod_list_name,
      model: expect.any(String),
      unit_price: 1000,
      quantity: 2,
      subtotal: 2000,
      picture: '',
    },
  ]);
});

describe('a refused order changes nothing and frees its key', () => {
  const REFUSALS: [string, () => Promise<object>, number, object][] = [
    ['nothing chosen', async () => ({ items: [] }), 400, { error: 'CART_EMPTY' }],
    ['no lines at all', async () => ({ items: undefined }), 400, { error: 'INVALID_INPUT' }],
    ['both kinds of lines', async () => ({ cart_ids: ['CART-1-abcdef'] }), 400, { error: 'INVALID_INPUT' }],
    [
      'the same twice',
      async () => ({ items: [1, 2].map((quantity) => ({ product_id: product.id, quantity })) }),
      400,
      { error: 'INVALID_INPUT' },
    ],
    [
      'a product nobody sells',
      async () => ({ items: [{ product_id: 'nothinglikethis', quantity: 1 }] }),
      404,
      { error: 'NOT_FOUND' },
    ],
    [
      'a cart row nobody has',
      async () => ({ items: undefined, cart_ids: ['CART-1-abcdef'] }),
      409,
      { error: 'CART_CHANGED', cart_ids: ['CART-1-abcdef'] },
    ],
    [
      'an old amount',
      async () => ({ order_amount: 25_599 }),
      409,
      { error: 'PRICE_CHANGED', order_amount: 2000 },
    ],
    [
      'more than there is',
      async () => ({ items: [{ product_id: product.id, quantity: 101 }] }),
      409,
      { error: 'STOCK_SHORT', products: [{ product_id: '', left: 100 }] },
    ],
  ];
  it.each(REFUSALS)('%s', async (_name, body, status, data) => {
    const idempotency_key = freshKey();
    const answer = await buy({ idempotency_key, ...(await body()) });
    expect(answer.status).toBe(status);
    const told = JSON.parse(
      JSON.stringify(data).replace('"product_id":""', `"product_id":"${product.id}"`),
    ) as object;
    expect(answer.body.data).toMatchObject(told);
    expect(await stack.stockOf(product.id)).toBe(100);
    expect((await order('list')).body.data.items).toEqual([]);
    expect((await buy({ idempotency_key })).status).toBe(200);
  });

  it('a product off the shelf is named', async () => {
    await stack.changeProduct(product.id, { prod_list_status: 'off_shelf' });
    const answer = await buy();
    expect([answer.status, answer.body.data.error]).toEqual([409, 'PRODUCT_OFF_SHELF']);
    expect(answer.body.data.products[0]).toMatchObject({ name: product.prod_list_name });
  });

  it('two different keys are a mistake', async () => {
    const answer = await order('create', { idempotency_key: freshKey(), items: [] }, buyer, {
      'idempotency-key': freshKey(),
    });
    expect([answer.status, answer.body.data.error]).toEqual([400, 'INVALID_INPUT']);
  });
});

it('goes from pending to completed, each step by whose step it is, and remembers', async () => {
  const { order_id } = (await buy()).body.data;
  await order('update', { order_id, delivery, order_remark: '换地址' });
  await move(order_id, { order_status: 'confirmed', order_pay_status: 'paid' });
  await move(order_id, { order_status: 'shipped', order_tracking: { carrier: '顺丰', number: 'SF100' } });
  await order('update', { order_id, order_status: 'completed' });
  const { data } = (await order('detail', { order_id })).body;
  expect(data).toMatchObject({
    order_status: 'completed',
    order_pay_status: 'paid',
    order_tracking: { carrier: '顺丰', number: 'SF100' },
    order_delivery: delivery,
  });
  expect(
    data.history.map((m: { actor_role: string; state_from: string; state_to: string }) => [
      m.actor_role,
      m.state_from,
      m.state_to,
    ]),
  ).toEqual([
    ['owner', '', 'pending'],
    ['staff', 'pending', 'confirmed'],
    ['staff', 'unpaid', 'paid'],
    ['staff', 'confirmed', 'shipped'],
    ['owner', 'shipped', 'completed'],
  ]);
});

it('gives the stock back once', async () => {
  const { order_id } = (await buy()).body.data;
  expect(await stack.stockOf(product.id)).toBe(98);
  expect((await order('update', { order_id, order_status: 'cancelled' })).body.data.order_status).toBe(
    'cancelled',
  );
  const again = await order('update', { order_id, order_status: 'cancelled' });
  expect([again.status, again.body.data]).toEqual([
    409,
    expect.objectContaining({ error: 'ORDER_STATE', order_status: 'cancelled', allowed: [] }),
  ]);
  expect(await stack.stockOf(product.id)).toBe(100);
});

it('is hidden from its owner when deleted, and staff keep it', async () => {
  const { order_id } = (await buy({ delivery })).body.data;
  expect((await order('delete', { order_id })).body.data.error).toBe('ORDER_STATE');
  await move(order_id, { order_status: 'cancelled' });
  expect((await order('delete', { order_id }, staff)).body.data.error).toBe('FORBIDDEN');
  expect((await order('delete', { order_id })).body.data).toEqual({ order_id });
  expect((await order('list')).body.data.items).toEqual([]);
  expect((await order('detail', { order_id })).body.data.error).toBe('NOT_FOUND');
  const kept = await order('detail', { order_id, scope: 'all' }, staff);
  expect(kept.body.data).toMatchObject({ order_id, order_delivery: delivery, is_delete: 1 });
});

it('shows staff everybody’s orders, and everybody else only their own', async () => {
  const { order_id } = (await buy({ delivery })).body.data;
  const other = await stack.signIn(freshName('other'));
  const all = await order('list', { scope: 'all', order_owner: buyer.openid }, staff);
  expect(all.body.data.items.map((o: { order_id: string }) => o.order_id)).toEqual([order_id]);
  expect((await order('list', {}, staff)).body.data.items).toEqual([]);

  const answers = [
    await order('list', { scope: 'all' }, other),
    await order('list', { order_owner: buyer.openid }, other),
    await order('detail', { order_id }, other),
    await order('detail', { order_id, scope: 'all' }, other),
    await order('update', { order_id, order_status: 'cancelled' }, other),
    await order('delete', { order_id }, other),
    await order('detail', { order_id }, staff),
  ];
  expect(answers.map(({ body }) => body.data.error)).toEqual([
    'FORBIDDEN',
    'INVALID_INPUT',
    'NOT_FOUND',
    'FORBIDDEN',
    'NOT_FOUND',
    'NOT_FOUND',
    'NOT_FOUND',
  ]);
  for (const { text } of answers) expect(text).not.toContain(delivery.phone);
  expect((await order('detail', { order_id })).body.data.order_status).toBe('pending');
});

it('pages through orders and finds them by what was bought', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 5; n += 1) ids.unshift((await buy()).body.data.order_id);
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const { data }: Answer['body'] = (await order('list', { limit: 2, ...(cursor && { cursor }) })).body;
    seen.push(...data.items.map((o: { order_id: string }) => o.order_id));
    cursor = data.next_cursor;
  } while (cursor !== null);
  expect(seen).toEqual(ids);

  const found = async (keyword: string) => (await order('list', { keyword })).body.data.items.length;
  expect(await found(product.prod_list_name.toUpperCase())).toBe(5);
  expect(await found(ids[0] as string)).toBe(1);
  expect([await found('unit_price'), await found('%'), await found("' OR 1=1 --")]).toEqual([0, 0, 0]);
  expect((await order('list', { order_status: 'shipped' })).body.data.items).toEqual([]);
});
