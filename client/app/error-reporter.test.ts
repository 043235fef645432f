import { createErrorReporter } from './error-reporter';

function reporter(send: (body: object) => Promise<unknown> = async () => undefined) {
  const sent: { message: string; stack?: string }[] = [];
  const report = createErrorReporter(
    (body) => {
      sent.push(body);
      return send(body);
    },
    () => ({ page: 'pages/index/index', version: '0.1.0' }),
  );
  return { report, sent };
}

test('each kind of error once, five kinds at most', () => {
  const { report, sent } = reporter();
  for (let round = 0; round < 3; round += 1) {
    for (let kind = 0; kind < 9; kind += 1) report({ message: `error ${kind}` });
  }
  expect(sent.map(({ message }) => message)).toEqual(['error 0', 'error 1', 'error 2', 'error 3', 'error 4']);
});

test('stays below 8 KB whatever is thrown, and is never empty', () => {
  const { report, sent } = reporter();
  report({ message: '错'.repeat(9_000), stack: '误'.repeat(90_000) });
  report({ message: '' });
  for (const body of sent) expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThan(8_192);
  expect(sent[1]?.message).not.toBe('');
});

test('tells no phone and no token', () => {
  const { report, sent } = reporter();
  report({
    message: 'no user 13800138000 at 1700000000000',
    stack: 'Bearer eyJhbGciOi.eyJpZCI6.c2ln failed',
  });
  expect(sent[0]).toMatchObject({
    message: 'no user [phone] at 1700000000000',
    stack: 'Bearer [token] failed',
  });
});

test('a report that fails makes no error of its own', async () => {
  const failed = Promise.reject(new Error('offline'));
  const handled = jest.spyOn(failed, 'catch');
  const { report, sent } = reporter(() => failed);
  report({ message: 'x' });
  expect(sent).toHaveLength(1);
  await expect(handled.mock.results[0]?.value).resolves.toBeUndefined();
});
