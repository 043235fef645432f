import { lastWins } from './last-wins';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function setUp() {
  const sent: [string, number][] = [];
  const answers: ((result: string) => void)[] = [];
  const unsent: Record<string, number>[] = [];
  const counts = lastWins<number, string>({
    send: (key, value) => {
      sent.push([key, value]);
      return new Promise((resolve) => answers.push(resolve));
    },
    onUnsent: (left) => unsent.push(Object.fromEntries(left)),
  });
  return { counts, sent, answers, unsent };
}

test('quick taps are one request with the last value, and all hear its answer', async () => {
  const { counts, sent, answers } = setUp();
  const heard = [counts.set('a', 2), counts.set('a', 3)];
  await jest.advanceTimersByTimeAsync(390);
  heard.push(counts.set('a', 4));
  await jest.advanceTimersByTimeAsync(390);
  expect(sent).toEqual([]);
  await jest.advanceTimersByTimeAsync(20);
  expect(sent).toEqual([['a', 4]]);
  answers[0]?.('ok');
  expect(await Promise.all(heard)).toEqual(['ok', 'ok', 'ok']);
});

test('each key waits for itself; a value set while one is on its way goes after it', async () => {
  const { counts, sent, answers } = setUp();
  void counts.set('a', 2);
  void counts.set('b', 5);
  await jest.advanceTimersByTimeAsync(400);
  expect(sent).toEqual([
    ['a', 2],
    ['b', 5],
  ]);
  const second = counts.set('a', 3);
  await jest.advanceTimersByTimeAsync(1_000);
  expect(sent).toHaveLength(2);
  answers[0]?.('first');
  await jest.advanceTimersByTimeAsync(0);
  expect(sent[2]).toEqual(['a', 3]);
  answers[2]?.('second');
  expect(await second).toBe('second');
});

test('a flush sends at once, and waits for all that is on its way', async () => {
  const { counts, sent, answers } = setUp();
  void counts.set('a', 2);
  let isFlushed = false;
  const flush = counts.flush().then(() => (isFlushed = true));
  await jest.advanceTimersByTimeAsync(0);
  expect([sent, isFlushed]).toEqual([[['a', 2]], false]);
  answers[0]?.('ok');
  await flush;
  await jest.advanceTimersByTimeAsync(1_000);
  expect(sent).toHaveLength(1);
  await counts.flush();
});

test('what has not been answered is told, so that it can be kept', async () => {
  const { counts, answers, unsent } = setUp();
  void counts.set('a', 2);
  expect(unsent.at(-1)).toEqual({ a: 2 });
  await jest.advanceTimersByTimeAsync(400);
  expect(unsent.at(-1)).toEqual({ a: 2 });
  void counts.set('a', 3);
  expect(unsent.at(-1)).toEqual({ a: 3 });
  answers[0]?.('ok');
  await jest.advanceTimersByTimeAsync(400);
  answers[1]?.('ok');
  await jest.advanceTimersByTimeAsync(0);
  expect(unsent.at(-1)).toEqual({});
});
