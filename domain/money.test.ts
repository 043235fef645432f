import { formatMoney, moneyParts, withThousands } from './money';

test.each([
  [0, '¥0.00'],
  [5, '¥0.05'],
  [100, '¥1.00'],
  [18_000, '¥180.00'],
  [141_200, '¥1,412.00'],
  [3_465_609, '¥34,656.09'],
  [123_456_789_010, '¥1,234,567,890.10'],
  [-1200, '-¥12.00'],
  [-0.4, '¥0.00'],
  [99.6, '¥1.00'],
])('%d fen read %s', (fen, words) => {
  expect(formatMoney(fen)).toBe(words);
});

test('the parts are those of the sentence', () => {
  expect(moneyParts(-296_005)).toEqual({ sign: '-', yuan: '2,960', cents: '.05' });
});

test.each([
  [0, '0'],
  [999, '999'],
  [9999, '9,999'],
  [1_000_000, '1,000,000'],
])('%d pieces read %s', (count, words) => {
  expect(withThousands(count)).toBe(words);
});
