import type { OrderAsk, OrderLines } from './order-ask';
import { decideOrder, type CartRow, type OrderFacts, type OrderWrites } from './orders';
import type { Product } from './products';

const product = (id: string, change: Partial<Product> = {}): Product => ({
  id,
  prod_list_id: `PROD-${id}`,
  prod_list_name: `商品 ${id}`,
  prod_list_modelnumber: `M-${id}`,
  prod_list_basic_price: 1250,
  prod_list_stock: 10,
  prod_list_status: 'on_shelf',
  is_delete: 0,
  picture: '',
  ...change,
});
const row = (id: string, cart_product_id: string, cart_product_quantity = 1): CartRow => ({
  id,
  cart_id: `CART-${id}`,
  cart_product_id,
  cart_product_quantity,
});
const facts = (
  lines: OrderLines,
  change: Partial<OrderFacts> = {},
  ask: Partial<OrderAsk> = {},
): OrderFacts => ({
  ask: { lines, idempotencyKey: 'key-1234', delivery: null, remark: '', ...ask },
  request: 'digest',
  previous: null,
  carts: [],
  products: [product('a'), product('b', { prod_list_basic_price: 300 })],
  ...change,
});
const items = (...asked: [string, number][]): OrderLines => ({
  items: asked.map(([product_id, quantity]) => ({ product_id, quantity })),
});

function placed(input: OrderFacts): OrderWrites {
  const decision = decideOrder(input);
  if (!decision.ok || decision.value.kind !== 'place') throw new Error(JSON.stringify(decision));
  return decision.value.writes;
}
const refused = (input: OrderFacts) => {
  const decision = decideOrder(input);
  return decision.ok ? decision.value.kind : decision.refusal;
};

it('snapshots what is sold, at the price of now', () => {
  const { order, takeStock, consumeCarts, history } = placed(facts(items(['a', 2], ['PROD-b', 3])));
  expect(order).toMatchObject({
    order_source: 'buy_now',
    order_source_id: 'PROD-a|PROD-b',
    order_status: 'pending',
    order_pay_status: 'unpaid',
    order_item_quantity: 5,
    order_amount: 2 * 1250 + 3 * 300,
  });
  expect(order.order_snap[1]).toEqual({
    product_id: 'b',
    prod_list_id: 'PROD-b',
    name: '商品 b',
    model: 'M-b',
    unit_price: 300,
    quantity: 3,
    subtotal: 900,
    picture: '',
  });
  expect(takeStock).toEqual([
    { product: 'a', pieces: 2 },
    { product: 'b', pieces: 3 },
  ]);
  expect(order.order_stock_taken).toEqual(takeStock);
  expect(consumeCarts).toEqual([]);
  expect(history).toEqual([{ actor_role: 'owner', state_from: '', state_to: 'pending', note: '' }]);
});

it('uses up exactly the cart rows it names, in the order in which they were named', () => {
  const carts = [row('2', 'b', 4), row('1', 'a', 1)];
  const { order, consumeCarts } = placed(facts({ cart_ids: ['CART-1', 'CART-2'] }, { carts }));
  expect(order.order_source).toBe('cart');
  expect(order.order_snap.map(({ product_id, quantity }) => [product_id, quantity])).toEqual([
    ['a', 1],
    ['b', 4],
  ]);
  expect([...consumeCarts].sort()).toEqual(['1', '2']);
});

it('counts a product that is in two groups of the cart once for its stock', () => {
  const carts = [row('1', 'a', 6), row('2', 'a', 5)];
  const lines: OrderLines = { cart_ids: ['CART-1', 'CART-2'] };
  expect(refused(facts(lines, { carts }))).toMatchObject({
    code: 'STOCK_SHORT',
    details: { products: [{ product_id: 'a', quantity: 11, left: 10 }] },
  });
  const enough = facts(lines, { carts, products: [product('a', { prod_list_stock: 11 })] });
  expect(placed(enough).takeStock).toEqual([{ product: 'a', pieces: 11 }]);
});

it('takes nothing from a stock that is not counted', () => {
  const { order, takeStock } = placed(
    facts(items(['a', 9999]), { products: [product('a', { prod_list_stock: -1 })] }),
  );
  expect([takeStock, order.order_stock_taken]).toEqual([[], []]);
});

it('lets the amount that was seen pass when it is right', () => {
  expect(placed(facts(items(['a', 2]), {}, { amountSeen: 2500 })).order.order_amount).toBe(2500);
  expect(
    placed(
      facts(items(['a', 1]), { products: [product('a', { prod_list_basic_price: 0 })] }, { amountSeen: 0 }),
    ).order.order_amount,
  ).toBe(0);
});

it.each<[string, OrderFacts, object]>([
  [
    'a cart row that is gone',
    facts({ cart_ids: ['CART-1', 'CART-9'] }, { carts: [row('1', 'a')] }),
    { code: 'CART_CHANGED', details: { cart_ids: ['CART-9'] } },
  ],
  [
    'a product that never was',
    facts(items(['zzz', 1])),
    { code: 'NOT_FOUND', details: { product_id: 'zzz' } },
  ],
  [
    'one product under two names',
    facts(items(['a', 1], ['PROD-a', 1])),
    { code: 'INVALID_INPUT', details: { fields: [{ field: 'items', message: '同一商品出现了两次' }] } },
  ],
  [
    'a product off the shelf',
    facts(items(['a', 1]), { products: [product('a', { prod_list_status: 'off_shelf' })] }),
    {
      code: 'PRODUCT_OFF_SHELF',
      details: { products: [{ product_id: 'a', prod_list_id: 'PROD-a', name: '商品 a' }] },
    },
  ],
  [
    'a deleted product',
    facts(items(['a', 1]), { products: [product('a', { is_delete: 1 })] }),
    {
      code: 'PRODUCT_OFF_SHELF',
      details: { products: [{ product_id: 'a', prod_list_id: 'PROD-a', name: '商品 a' }] },
    },
  ],
  [
    'more than there is',
    facts(items(['a', 11])),
    {
      code: 'STOCK_SHORT',
      details: {
        products: [{ product_id: 'a', prod_list_id: 'PROD-a', name: '商品 a', quantity: 11, left: 10 }],
      },
    },
  ],
  [
    'another amount than was seen',
    facts(items(['a', 1]), {}, { amountSeen: 1 }),
    { code: 'PRICE_CHANGED', details: { order_amount: 1250 } },
  ],
  [
    'a key used for something else',
    facts(items(['a', 1]), { previous: { order_request: 'another digest' } }),
    { code: 'IDEMPOTENCY_KEY_REUSED' },
  ],
])('refuses %s', (_name, input, refusal) => {
  expect(refused(input)).toEqual(refusal);
});

it('answers the same request with the order it has made, whatever has become of its products', () => {
  const again = facts(items(['a', 99]), { previous: { order_request: 'digest' }, products: [] });
  expect(refused(again)).toBe('replay');
});
