import { cartItemState } from './carts';

const line = {
  cart_product_quantity: 3,
  cart_at_price: 100,
  prod_list_basic_price: 100,
  prod_list_stock: 3,
  prod_list_status: 'on_shelf',
  is_delete: 0,
};

it.each([
  ['nothing is wrong', {}, 'ok'],
  ['the stock is not counted', { prod_list_stock: -1 }, 'ok'],
  ['the price went up', { prod_list_basic_price: 101 }, 'price_changed'],
  ['the price went down', { prod_list_basic_price: 99 }, 'price_changed'],
  ['one piece is missing', { prod_list_stock: 2 }, 'short_stock'],
  ['nothing is left', { prod_list_stock: 0 }, 'short_stock'],
  ['stock matters more than the price', { prod_list_stock: 2, prod_list_basic_price: 101 }, 'short_stock'],
  ['it is off the shelf', { prod_list_status: 'off_shelf', prod_list_stock: 0 }, 'off_shelf'],
  ['it was deleted', { is_delete: 1, prod_list_basic_price: 101 }, 'off_shelf'],
])('%s', (_name, change, state) => {
  expect(cartItemState({ ...line, ...change })).toBe(state);
});
