import { cartItemState } from './carts';

const line = {
  cart_product_quantity: 3,
  cart_at_price: 100,
  product_basic_price: 100,
  product_stock: 3,
  product_status: 'on_shelf',
  product_is_delete: 0,
};

it.each([
  ['nothing is wrong', {}, 'ok'],
  ['the stock is not counted', { product_stock: -1 }, 'ok'],
  ['the price went up', { product_basic_price: 101 }, 'price_changed'],
  ['the price went down', { product_basic_price: 99 }, 'price_changed'],
  ['one piece is missing', { product_stock: 2 }, 'short_stock'],
  ['nothing is left', { product_stock: 0 }, 'short_stock'],
  ['stock matters more than the price', { product_stock: 2, product_basic_price: 101 }, 'short_stock'],
  ['it is off the shelf', { product_status: 'off_shelf', product_stock: 0 }, 'off_shelf'],
  ['it was deleted', { product_is_delete: 1, product_basic_price: 101 }, 'off_shelf'],
])('%s', (_name, change, state) => {
  expect(cartItemState({ ...line, ...change })).toBe(state);
});
