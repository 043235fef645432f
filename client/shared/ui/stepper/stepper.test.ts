import { typedCount, within } from './count';
import { repeatWhileHeld } from './repeat';

const limits = { least: 1, most: 40 };

test.each([
  [7, { count: 7 }],
  [1, { count: 1 }],
  [40, { count: 40 }],
  [0, { count: 1, hit: 'least' }],
  [41, { count: 40, hit: 'most' }],
])('%d within 1 to 40', (wanted, counted) => {
  expect(within(wanted, limits)).toEqual(counted);
});

test.each([
  ['12', 12],
  ['012', 12],
  ['１２', 12],
  ['1,200 个', 1200],
  ['', undefined],
  ['多', undefined],
])('typed “%s”', (words, count) => {
  expect(typedCount(words)).toBe(count);
});

describe('a held key', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function key(left = Infinity) {
    let steps = 0;
    const repeat = repeatWhileHeld(() => {
      if (steps >= left) return false;
      steps += 1;
      return true;
    });
    return { repeat, steps: () => steps };
  }

  test('a short press is one step', () => {
    const { repeat, steps } = key();
    repeat.start();
    jest.advanceTimersByTime(120);
    repeat.stop();
    repeat.tap();
    expect(steps()).toBe(1);
  });

  test('a long one repeats, and its tap counts no more', () => {
    const { repeat, steps } = key();
    repeat.start();
    jest.advanceTimersByTime(1000);
    const held = steps();
    expect(held).toBeGreaterThan(5);
    repeat.stop();
    repeat.tap();
    jest.advanceTimersByTime(1000);
    expect(steps()).toBe(held);
    // the next tap, by keyboard, counts again
    repeat.tap();
    expect(steps()).toBe(held + 1);
  });

  test('stops at the limit by itself', () => {
    const { repeat, steps } = key(3);
    repeat.start();
    jest.advanceTimersByTime(5000);
    expect(steps()).toBe(3);
    expect(jest.getTimerCount()).toBe(0);
  });
});
