import { MAX_QUANTITY } from '../../../domain/carts';
import type { ProductItem } from '../catalogue/queries';
import { planAgain } from './again';
import type { SnapLine } from './types';

const line = (product_id: string, unit_price: number, quantity = 2): SnapLine => ({
  product_id,
  prod_list_id: `PROD-${product_id}`,
  name: `产品 ${product_id}`,
  model: product_id.toUpperCase(),
  unit_price,
  quantity,
  subtotal: unit_price * quantity,
  picture: '',
});

const product = (product_id: string, product_basic_price: number, more: Partial<ProductItem> = {}) =>
  ({ product_id, product_basic_price, ...more }) as ProductItem;

test('all that is still sold, as many as then', () => {
  const [a, b] = [product('a', 100), product('b', 200, { on_sale: true })];
  expect(planAgain([line('a', 100), line('b', 200, 5)], [b, a])).toEqual({
    additions: [
      { product: a, quantity: 2 },
      { product: b, quantity: 5 },
    ],
    gone: [],
    changed: [],
  });
});

test('what is off the shelf or unknown is named, another price too; what is out of stock goes along', () => {
  const plan = planAgain(
    [line('off', 100), line('lost', 100), line('dear', 100), line('out', 100)],
    [
      product('off', 100, { on_sale: false }),
      product('dear', 120),
      product('out', 100, { stock_state: 'out' }),
    ],
  );
  expect(plan.additions.map((one) => one.product.product_id)).toEqual(['dear', 'out']);
  expect(plan.gone).toEqual(['产品 off', '产品 lost']);
  expect(plan.changed).toEqual([{ name: '产品 dear', from: 100, to: 120 }]);
});

test('the same product of two projects is added once, and never more than a line can hold', () => {
  const sold = [product('a', 100)];
  expect(planAgain([line('a', 100, 2), line('a', 100, 3)], sold).additions).toMatchObject([{ quantity: 5 }]);
  expect(planAgain([line('a', 100, 9_000), line('a', 100, 9_000)], sold).additions).toMatchObject([
    { quantity: MAX_QUANTITY },
  ]);
  expect(planAgain([line('a', 1), line('a', 1)], []).gone).toEqual(['产品 a']);
});
