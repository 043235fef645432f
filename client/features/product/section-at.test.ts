import { sectionAt } from './section-at';

test('the last section that has come up to the head is the one', () => {
  expect(sectionAt([0, 700, 1200], 96)).toBe(0);
  expect(sectionAt([-650, 96, 550], 96)).toBe(1);
  expect(sectionAt([-1200, -500, 40], 96)).toBe(2);
});

test('one that is not on the page does not count', () => {
  expect(sectionAt([-650, undefined, 50], 96)).toBe(2);
  expect(sectionAt([], 96)).toBe(0);
});
