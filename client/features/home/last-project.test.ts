import type { CartGroup, CartLine } from '../cart';
import { lastProject } from './last-project';

// The cart's parts open a session and a device's storage; only its types are of use here.
jest.mock('../cart', () => ({}));

const line = (change: Partial<CartLine>): CartLine => ({
  id: 'a',
  productId: 'p',
  name: '',
  model: '',
  unit: '个',
  picture: '',
  fen: 18_000,
  addedFen: 18_000,
  quantity: 36,
  group: '西湖样板房',
  remark: '',
  state: 'ok',
  ...change,
});
const group = (...lines: CartLine[]): CartGroup => ({ name: '西湖样板房', rooms: 12, lines });

it('is the first group, with what can be ordered of it', () => {
  const lines = [
    line({}),
    line({ state: 'price_changed', quantity: 2 }),
    line({ state: 'off_shelf', quantity: 100 }),
    line({ state: 'short_stock', quantity: 100 }),
  ];
  const other: CartGroup = { name: '默认', rooms: undefined, lines: [line({ quantity: 1 })] };
  expect(lastProject([group(...lines), other])).toEqual({
    name: '西湖样板房',
    rooms: 12,
    pieces: 38,
    fen: 38 * 18_000,
  });
});

it.each([[[]], [[group()]], [[group(line({ state: 'off_shelf' }))]]])(
  'is none while there is nothing: %#',
  (groups) => expect(lastProject(groups)).toBeUndefined(),
);
