import type { Failure } from '../../shared/api/failure';
import type { Loaded } from '../../shared/query';
import { createCheckout, type CheckoutPorts } from './checkout';
import type { BasketLine } from './lines';
import { checkoutShelf, GUEST, type OrderBody } from './shelf';

const DELIVERY = { name: '艾丽', phone: '13800138001', region: '浙江省 杭州市', address: '文三路 999 号' };
const line = (id: string, quantity: number, more: Partial<BasketLine> = {}): BasketLine => ({
  productId: id,
  cartId: `CART-${id}`,
  name: id,
  model: '',
  unit: '套',
  picture: '',
  fen: 10_000,
  quantity,
  group: '默认',
  ...more,
});
const refusal = (code: Failure['code'], details: Failure['details'] = {}): Loaded<never> => ({
  ok: false,
  failure: { code, message: code, details },
});
const done = (orderId = 'ORDER-1'): Loaded<string> => ({ ok: true, data: orderId });

/** A device, a server that answers as it is told, and one person on a page. */
function world(lines: readonly BasketLine[] = [line('a', 10), line('b', 6)], owner = 'openid-alice') {
  const stored = new Map<string, string>();
  const shelf = checkoutShelf({
    get: (key) => stored.get(key),
    set: (key, value) => void stored.set(key, value),
    remove: (key) => void stored.delete(key),
  });
  const asked: { key: string; body: OrderBody }[] = [];
  const changed: [string, number][] = [];
  const answers: Loaded<string>[] = [];
  let keys = 1;
  const ports: CheckoutPorts = {
    owner,
    shelf,
    newKey: async () => `key-${++keys}`,
    async create(key, body) {
      asked.push({ key, body });
      return answers.shift() ?? done();
    },
    async setQuantity(cartId, quantity) {
      changed.push([cartId, quantity]);
      return { ok: true, data: undefined };
    },
    rows: async () => ({ ok: true, data: [] }),
    prices: async () => ({ ok: true, data: [] }),
  };
  if (lines.length > 0) {
    shelf.change(owner, { basket: { id: 'key-1', lines, attempt: { key: 'key-1', isOpen: false } } });
  }
  return { shelf, asked, changed, answers, ports, owner, open: () => createCheckout(ports) };
}

test('an order is asked for once, under the name of its basket, and leaves nothing to order behind', async () => {
  const { open, asked, shelf, owner } = world();
  const checkout = open();
  checkout.setDelivery(DELIVERY);
  checkout.setRemark(' 先发主机 ');
  await Promise.all([checkout.submit(), checkout.submit()]);
  expect(asked).toEqual([
    {
      key: 'key-1',
      body: {
        cart_ids: ['CART-a', 'CART-b'],
        order_amount: 160_000,
        delivery: DELIVERY,
        order_remark: '先发主机',
      },
    },
  ]);
  expect(checkout.store.getState()).toMatchObject({ phase: 'placed', orderId: 'ORDER-1' });
  expect(shelf.read(owner)).toEqual({ delivery: DELIVERY, placed: { basket: 'key-1', order: 'ORDER-1' } });
  await checkout.submit();
  expect(asked).toHaveLength(1);
});

test('what is bought at once is asked for by product, each once', async () => {
  const at = [line('a', 2, { cartId: undefined }), line('a', 3, { cartId: undefined, group: '西湖' })];
  const { open, asked } = world(at);
  await open().submit();
  expect(asked[0]?.body).toEqual({ items: [{ product_id: 'a', quantity: 5 }], order_amount: 50_000 });
});

test('no answer: the very same is asked again, under the same name, over a restart too', async () => {
  const { open, asked, answers, shelf, owner } = world();
  answers.push(refusal('TIMEOUT'), refusal('NETWORK'));
  const checkout = open();
  await checkout.submit();
  expect(checkout.store.getState()).toMatchObject({ phase: 'editing', isOpen: true });
  await checkout.submit();

  const later = open();
  expect(later.store.getState()).toMatchObject({ isOpen: true, refused: { refusal: { kind: 'unheard' } } });
  // Whatever is typed meanwhile belongs to another order.
  later.setRemark('急');
  await later.submit();
  expect(new Set(asked.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(asked).toHaveLength(3);
  expect(later.store.getState().phase).toBe('placed');
  expect(shelf.read(owner).basket).toBeUndefined();
});

test('left while it was on its way: it is asked again as it was', async () => {
  const { open, asked, ports } = world();
  let answer: (result: Loaded<string>) => void = () => undefined;
  const create = ports.create;
  ports.create = (key, body) => {
    void create(key, body);
    return new Promise((resolve) => (answer = resolve));
  };
  const left = open();
  const sending = left.submit();
  await Promise.resolve();
  const again = open();
  expect(again.store.getState()).toMatchObject({ isOpen: true, refused: { refusal: { kind: 'unheard' } } });
  answer(done());
  await sending;
  // The first one was heard of after all: there is nothing to send.
  await again.submit();
  expect(again.store.getState()).toMatchObject({ phase: 'placed', orderId: 'ORDER-1' });
  expect(asked).toHaveLength(1);
});

test('too little: the cart is mended first, then the order gets a name of its own', async () => {
  const { open, asked, answers, changed, shelf, owner } = world();
  answers.push(refusal('STOCK_SHORT', { products: [{ product_id: 'a', left: 4 }] }));
  const checkout = open();
  await checkout.submit();
  expect(checkout.store.getState().lines[0]?.quantity).toBe(10);
  expect(shelf.read(owner).basket?.attempt).toMatchObject({ key: 'key-1', isOpen: false });
  expect(changed).toEqual([]);
  await checkout.submit();
  expect(changed).toEqual([['CART-a', 4]]);
  expect(asked.map(({ key, body }) => [key, body.order_amount])).toEqual([
    ['key-1', 160_000],
    ['key-2', 100_000],
  ]);
});

test('a mend that finds no network is said beside it; the next tap does it', async () => {
  const { open, asked, answers, ports } = world();
  answers.push(refusal('STOCK_SHORT', { products: [{ product_id: 'a', left: 4 }] }));
  const checkout = open();
  await checkout.submit();
  const setQuantity = ports.setQuantity;
  ports.setQuantity = async () => refusal('NETWORK');
  await checkout.submit();
  expect(checkout.store.getState()).toMatchObject({
    phase: 'editing',
    failure: { code: 'NETWORK' },
    refused: { refusal: { kind: 'short' } },
  });
  expect(asked).toHaveLength(1);
  ports.setQuantity = setQuantity;
  await checkout.submit();
  expect(checkout.store.getState().phase).toBe('placed');
});

test('what is bought at once is mended without the cart; what there is none of is left out', async () => {
  const { open, asked, answers, changed } = world([
    line('a', 10, { cartId: undefined }),
    line('b', 6, { cartId: undefined }),
  ]);
  answers.push(
    refusal('STOCK_SHORT', {
      products: [
        { product_id: 'a', left: 4 },
        { product_id: 'b', left: 0 },
      ],
    }),
  );
  const checkout = open();
  await checkout.submit();
  await checkout.submit();
  expect(changed).toEqual([]);
  expect(asked[1]?.body).toMatchObject({ items: [{ product_id: 'a', quantity: 4 }], order_amount: 40_000 });
});

test('put back: what is short stays in the cart, the rest goes on', async () => {
  const { open, asked, answers } = world();
  answers.push(refusal('STOCK_SHORT', { products: [{ product_id: 'a', left: 4 }] }));
  const checkout = open();
  await checkout.submit();
  expect(checkout.putBack().map(({ productId }) => productId)).toEqual(['a']);
  expect(checkout.store.getState().refused).toBeUndefined();
  await checkout.submit();
  expect(asked[1]?.body.cart_ids).toEqual(['CART-b']);
});

test('another price is agreed to by a tap, with or without the catalogue', async () => {
  for (const prices of [[{ product_id: 'b', product_basic_price: 14_600 }], []]) {
    const { open, asked, answers, ports } = world();
    ports.prices = async () => ({ ok: true, data: prices });
    answers.push(refusal('PRICE_CHANGED', { order_amount: 187_600 }));
    const checkout = open();
    await checkout.submit();
    await checkout.submit();
    expect(asked.map(({ key, body }) => [key, body.order_amount])).toEqual([
      ['key-1', 160_000],
      ['key-2', 187_600],
    ]);
  }
});

test('off the shelf: it stays in the cart and out of the order', async () => {
  const { open, asked, answers, changed } = world();
  answers.push(refusal('PRODUCT_OFF_SHELF', { products: [{ product_id: 'b' }] }));
  const checkout = open();
  await checkout.submit();
  await checkout.submit();
  expect(asked[1]?.body).toMatchObject({ cart_ids: ['CART-a'], order_amount: 100_000 });
  expect(changed).toEqual([]);
});

test('another cart: the list is read again and shown, nothing is ordered by that tap', async () => {
  const { open, asked, answers, ports } = world();
  const row = { cart_id: 'CART-a2', cart_number: '默认', cart_product_id: 'a', cart_product_quantity: 7 };
  ports.rows = async () => ({
    ok: true,
    data: [{ ...row, product_basic_price: 11_000, cart_item_state: 'ok' }],
  });
  answers.push(refusal('CART_CHANGED', { cart_ids: ['CART-b'] }));
  const checkout = open();
  await checkout.submit();
  await checkout.submit();
  expect(asked).toHaveLength(1);
  const { lines, refused, lost } = checkout.store.getState();
  expect(refused).toBeUndefined();
  expect(lost).toBe(1);
  expect(lines).toMatchObject([
    { cartId: 'CART-a2', quantity: 7, wasQuantity: 10, fen: 11_000, wasFen: 10_000 },
  ]);
  await checkout.submit();
  expect(asked[1]).toMatchObject({ key: 'key-2', body: { cart_ids: ['CART-a2'], order_amount: 77_000 } });
});

test('a name that another order has is given up, even where nothing else changed', async () => {
  const { open, asked, answers, ports } = world([line('a', 2, { cartId: undefined })]);
  ports.prices = async () => ({ ok: true, data: [{ product_id: 'a', product_basic_price: 10_000 }] });
  answers.push(refusal('IDEMPOTENCY_KEY_REUSED'));
  const checkout = open();
  await checkout.submit();
  await checkout.submit();
  await checkout.submit();
  expect(asked.map(({ key }) => key)).toEqual(['key-1', 'key-2']);
});

test('a lost session keeps all that was typed, and the name', async () => {
  const { open, asked, answers } = world();
  answers.push(refusal('TOKEN_EXPIRED'));
  const checkout = open();
  checkout.setRemark('先发主机');
  await expect(checkout.submit()).resolves.toMatchObject({ code: 'TOKEN_EXPIRED' });
  expect(checkout.store.getState()).toMatchObject({ remark: '先发主机', isOpen: false });
  await checkout.submit();
  expect(asked[1]).toEqual(asked[0]);
});

test('a session lost on the second try leaves the first one open', async () => {
  const { open, asked, answers } = world();
  answers.push(refusal('TIMEOUT'), refusal('TOKEN_EXPIRED'));
  const checkout = open();
  await checkout.submit();
  await checkout.submit();
  checkout.setRemark('急');
  await checkout.submit();
  expect(new Set(asked.map((one) => JSON.stringify(one))).size).toBe(1);
});

test('something else is changed after a refusal: another name', async () => {
  const { open, asked, answers } = world();
  answers.push(refusal('TOO_MANY_REQUESTS'), refusal('TOO_MANY_REQUESTS'));
  const checkout = open();
  await checkout.submit();
  await checkout.submit();
  checkout.setDelivery(DELIVERY);
  await checkout.submit();
  expect(asked.map(({ key }) => key)).toEqual(['key-1', 'key-1', 'key-2']);
});

test('two tabs are one order: the second hears of the first, or asks under its name', async () => {
  const { open, asked } = world();
  const [one, other] = [open(), open()];
  await Promise.all([one.submit(), other.submit()]);
  expect(new Set(asked.map(({ key }) => key))).toEqual(new Set(['key-1']));
  expect(other.store.getState()).toMatchObject({ phase: 'placed', orderId: 'ORDER-1' });
  const late = world();
  const [first, second] = [late.open(), late.open()];
  late.answers.push(refusal('STOCK_SHORT', { products: [{ product_id: 'a', left: 4 }] }));
  await first.submit();
  await first.submit();
  await second.submit();
  expect(late.asked).toHaveLength(2);
  expect(second.store.getState().phase).toBe('placed');
});

test('a tab whose basket another tab has mended shows that first', async () => {
  const { open, asked, answers } = world();
  const [first, second] = [open(), open()];
  answers.push(refusal('STOCK_SHORT', { products: [{ product_id: 'a', left: 4 }] }), refusal('TIMEOUT'));
  await first.submit();
  await first.submit();
  await second.submit();
  expect(asked).toHaveLength(2);
  expect(second.store.getState()).toMatchObject({ refused: { refusal: { kind: 'changed' } } });
  expect(second.store.getState().lines[0]?.quantity).toBe(4);
});

test('a guest’s basket is that of whoever signs in next, and of nobody else', () => {
  const { ports, shelf } = world([]);
  shelf.change(GUEST, { basket: { id: 'g', lines: [line('a', 1)], attempt: { key: 'g', isOpen: false } } });
  expect(createCheckout({ ...ports, owner: GUEST }).store.getState().lines).toHaveLength(1);
  expect(createCheckout(ports).store.getState().lines).toHaveLength(1);
  expect(shelf.read(GUEST)).toEqual({});
  expect(createCheckout({ ...ports, owner: 'openid-bob' }).store.getState().lines).toEqual([]);
});

test('an erased account leaves nothing on the device', () => {
  const { open, shelf, owner } = world();
  open().setDelivery(DELIVERY);
  shelf.clear(owner);
  expect(open().store.getState()).toMatchObject({ lines: [], remark: '' });
  expect(open().store.getState().delivery).toBeUndefined();
});
