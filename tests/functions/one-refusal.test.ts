import { freshKey, freshName } from '../harness/fresh';
import type { Product } from '../harness/operator';
import type { NamedPerson } from '../harness/stack';
import { sharedStack } from '../harness/shared-stack';

/** A refused order says the same thing whichever way it came, and none of the ways leaves anything behind. */
const stack = sharedStack();
let buyer: NamedPerson;
let product: Product;
let another: Product;
beforeAll(async () => {
  [buyer, another] = [await stack.signIn(freshName('ways')), await stack.product()];
  product = await stack.product({ prod_list_stock: 5 });
});

interface Ask {
  readonly lines: readonly object[];
  readonly amount?: number;
}

type Way = (ask: Ask) => Promise<{ code: string; details: object }>;

const order = ({ lines, amount }: Ask) => {
  const fromCart = lines.every((line) => 'cart_id' in line);
  return {
    idempotency_key: freshKey(),
    ...(fromCart && lines.length > 0
      ? { cart_ids: lines.map((line) => (line as { cart_id: string }).cart_id) }
      : { items: lines }),
    ...(amount !== undefined && { order_amount: amount }),
  };
};
const record = ({ lines, amount }: Ask) => ({
  order_owner: buyer.openid,
  order_snap: lines,
  ...(amount !== undefined && { order_amount: amount }),
});
const ofField = (data: object) => {
  const [refusal] = Object.values(data) as { code: string; params?: object }[];
  return { code: refusal?.code ?? '', details: refusal?.params ?? {} };
};

const WAYS: { readonly [name: string]: Way } = {
  'over HTTP': async (ask) => {
    const { body } = await stack.post('/pb/api/order/create', { token: buyer.token, body: order(ask) });
    const { error, request_id: _id, ...details } = body.data;
    return { code: error, details };
  },
  'through the function': async (ask) => {
    const { result } = await stack.callFunction('order', { action: 'create', ...order(ask) }, buyer.name);
    const { error, request_id: _id, ...details } = result.data;
    return { code: error, details };
  },
  natively: async (ask) => {
    const path = '/pb/api/collections/tbl_order/records';
    const { status, body } = await stack.post(path, { token: buyer.token, body: record(ask) });
    expect(status).toBe(400);
    return ofField(body.data);
  },
  'in a batch': async (ask) => {
    const requests = [
      {
        method: 'POST',
        url: '/api/collections/tbl_order/records',
        body: record({ lines: [{ product_id: another.id, quantity: 1 }] }),
      },
      { method: 'POST', url: '/api/collections/tbl_order/records', body: record(ask) },
    ];
    const { status, body } = await stack.post('/pb/api/batch', { token: buyer.token, body: { requests } });
    expect(status).toBe(400);
    return ofField(body.data.requests['1'].response.data);
  },
};
const good = () => ({ product_id: product.id, quantity: 1 });

const REFUSALS: [string, string, () => Promise<Ask>][] = [
  ['nothing ordered', 'CART_EMPTY', async () => ({ lines: [] })],
  ['the same twice', 'INVALID_INPUT', async () => ({ lines: [good(), good()] })],
  [
    'a product nobody sells',
    'NOT_FOUND',
    async () => ({ lines: [{ product_id: 'nothinglikethis', quantity: 1 }] }),
  ],
  ['a cart row nobody has', 'CART_CHANGED', async () => ({ lines: [{ cart_id: 'CART-1-abcdef' }] })],
  ['more than there is', 'STOCK_SHORT', async () => ({ lines: [{ product_id: product.id, quantity: 6 }] })],
  ['an old amount', 'PRICE_CHANGED', async () => ({ lines: [good()], amount: 1 })],
  [
    'a product off the shelf',
    'PRODUCT_OFF_SHELF',
    async () => {
      const gone = await stack.product();
      await stack.changeProduct(gone.id, { prod_list_status: 'off_shelf' });
      return { lines: [{ product_id: gone.id, quantity: 1 }] };
    },
  ],
];

it.each(REFUSALS)('%s: %s', async (...[, code, make]) => {
  const ask = await make();
  const told = [];
  for (const [name, way] of Object.entries(WAYS)) told.push({ name, ...(await way(ask)) });
  expect(told.map((each) => [each.name, each.code])).toEqual(Object.keys(WAYS).map((name) => [name, code]));
  // fields are told in each shape's own way; everything else is word for word the same
  if (code !== 'INVALID_INPUT') {
    for (const { details } of told) expect(details).toEqual(told[0]?.details);
  }
  expect([await stack.stockOf(product.id), await stack.stockOf(another.id)]).toEqual([5, 100]);
  const orders = await stack.post('/pb/api/order/list', { token: buyer.token, body: {} });
  expect(orders.body.data.items).toEqual([]);
});
