import type { Addable } from '../cart';
import { additionsOf, keyOf, mostRooms, roomsAfter, sumOf, type PricedLine } from './plan';

// The cart's parts open a session and a device's storage; only its types are of use here.
jest.mock('../cart', () => ({}));

const product = (product_id: string, product_basic_price: number): Addable => ({
  product_id,
  product_name: product_id,
  product_modelnumber: product_id,
  product_unit: '个',
  product_basic_price,
  picture_url: '',
  stock_state: 'in',
});
const line = (role: string, id: string, perRoom: number, fen: number): PricedLine => ({
  role,
  productId: `PROD-${id}`,
  perRoom,
  product: product(id, fen),
});
const host = line('客控主机', 'host', 1, 123_200);
const bedside = line('床头面板', 'panel', 2, 18_000);
const entry = line('门厅面板', 'panel', 1, 18_000);

it.each([
  [[host, bedside, entry], 12, { fen: 12 * 177_200, kinds: 2, pieces: 48 }],
  [[bedside], 1, { fen: 36_000, kinds: 1, pieces: 2 }],
  [[], 12, { fen: 0, kinds: 0, pieces: 0 }],
])('a sum of %#', (lines, rooms, sum) => expect(sumOf(lines, rooms)).toEqual(sum));

it('a product that hangs in two places is one addition, but two lines', () => {
  expect(additionsOf([host, bedside, entry], 12)).toEqual([
    { product: host.product, quantity: 12 },
    { product: bedside.product, quantity: 36 },
  ]);
  expect(keyOf(bedside)).not.toBe(keyOf(entry));
});

it.each([
  [[host], 9999],
  [[bedside, entry], 3333],
  [[line('灯', 'lamp', 99, 1)], 101],
  [[], 9999],
])('no line of the cart gets more than it can hold: %#', (lines, most) =>
  expect(mostRooms(lines)).toBe(most),
);

it.each([
  [undefined, 4, 4],
  [12, 4, undefined],
  [12, 12, undefined],
  [4, 12, 12],
])('a project of %s rooms and a kit for %s', (known, rooms, after) =>
  expect(roomsAfter(known, rooms)).toBe(after),
);
