import { badgeCount } from './badge-count';

test.each([
  [-1, ''],
  [0, ''],
  [1, '1'],
  [99, '99'],
  [100, '99+'],
])('%d shows “%s”', (count, words) => {
  expect(badgeCount(count)).toBe(words);
});
