import { type Job, runJobs } from './schedule.mjs';

/** Jobs that end when they are told to, and what has begun and ended so far. */
function stage() {
  const told: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const job = (name: string, needs: string[] = [], waits = false): Job => ({
    name,
    needs,
    waits,
    run: () =>
      new Promise((resolve, reject) => {
        told.push(name);
        ends.set(name, (error) => (error ? reject(error) : resolve()));
      }),
  });
  const end = async (name: string, error?: Error) => {
    ends.get(name)?.(error);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { told, job, end };
}

test('as many at once as there are lanes, the first in the list first; one that only waits takes no lane', async () => {
  const { told, job, end } = stage();
  const all = runJobs([job('a'), job('b'), job('c'), job('download', [], true)], 2);
  expect(told).toEqual(['a', 'b', 'download']);
  await end('b');
  expect(told).toEqual(['a', 'b', 'download', 'c']);
  for (const name of ['a', 'c', 'download']) await end(name);
  await expect(all).resolves.toBeUndefined();
});

test('a job starts when all it needs is done; what is not in the schedule needs no waiting for', async () => {
  const { told, job, end } = stage();
  const all = runJobs(
    [job('last', ['first', 'second', 'elsewhere']), job('first'), job('second', ['first'])],
    4,
  );
  expect(told).toEqual(['first']);
  await end('first');
  expect(told).toEqual(['first', 'second']);
  await end('second');
  expect(told).toEqual(['first', 'second', 'last']);
  await end('last');
  await all;
});

test('the first failure ends the schedule: nothing begins after it', async () => {
  const { told, job, end } = stage();
  const all = runJobs([job('a'), job('b'), job('c', ['a'])], 2);
  const failed = expect(all).rejects.toThrow('on purpose');
  await end('a', new Error('on purpose'));
  await failed;
  await end('b');
  expect(told).toEqual(['a', 'b']);
});

test('jobs that need each other are said, not waited for', async () => {
  const { job } = stage();
  await expect(runJobs([job('a', ['b']), job('b', ['a'])], 2)).rejects.toThrow('a, b');
});
