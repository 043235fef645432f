import { runJobs, type Job } from './schedule.mjs';

/** Jobs that tell when they begin and end; each takes `turns` turns of the event loop. */
function told() {
  const lines: string[] = [];
  const job = (name: string, needs: string[] = [], more: { turns?: number; waits?: boolean } = {}): Job => ({
    name,
    needs,
    ...(more.waits && { waits: true }),
    run: async () => {
      lines.push(`${name} begins`);
      for (let turn = 0; turn < (more.turns ?? 1); turn += 1) await new Promise(setImmediate);
      lines.push(`${name} ends`);
    },
  });
  return { lines, job };
}

test('a job begins when what it needs has ended, and all have ended when it resolves', async () => {
  const { lines, job } = told();
  await runJobs([job('late', ['early']), job('early', [], { turns: 5 }), job('long', [], { turns: 50 })], 2);
  expect(lines.indexOf('late begins')).toBeGreaterThan(lines.indexOf('early ends'));
  expect(lines.filter((line) => line.endsWith('ends')).sort()).toEqual([
    'early ends',
    'late ends',
    'long ends',
  ]);
});

test('no more compute at once than there are lanes; who only waits takes none', async () => {
  const { lines, job } = told();
  const jobs = ['a', 'b', 'c'].map((name) => job(name, [], { turns: 3 }));
  await runJobs([...jobs, job('net', [], { waits: true, turns: 3 })], 1);
  const computing = lines.filter((line) => !line.startsWith('net'));
  expect(computing).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(lines.indexOf('net begins')).toBeLessThan(lines.indexOf('a ends'));
});

test.each([
  ['two of one name', (job: ReturnType<typeof told>['job']) => [job('x', [], { turns: 9 }), job('x')]],
  ['jobs that need each other', (job: ReturnType<typeof told>['job']) => [job('a', ['b']), job('b', ['a'])]],
])('%s are refused', async (_name, make) => {
  await expect(runJobs(make(told().job), 2)).rejects.toThrow();
});

test('a failure is told at once', async () => {
  const { job } = told();
  const broken: Job = { name: 'broken', needs: [], run: () => Promise.reject(new Error('no')) };
  await expect(runJobs([broken, job('other', [], { turns: 1_000 })], 2)).rejects.toThrow('no');
});
