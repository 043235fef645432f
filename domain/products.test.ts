import { FEW_LEFT, stockState } from './products';

it.each([
  [-1, 'uncounted'],
  [0, 'out'],
  [1, 'few'],
  [FEW_LEFT - 1, 'few'],
  [FEW_LEFT, 'in'],
  [1_000_000_000, 'in'],
] as const)('a stock of %i is shown as %s', (stock, state) => expect(stockState(stock)).toBe(state));
