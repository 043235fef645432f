import { idempotencyKey, requiredIdempotencyKey } from './idempotency';

const KEY = 'attempt-0001';

test.each([
  [KEY, undefined, KEY],
  [undefined, KEY, KEY],
  ['', KEY, KEY],
  [KEY, KEY, KEY],
  [undefined, undefined, ''],
  ['', '', ''],
])('body %j and header %j: %j', (sent, header, value) =>
  expect(idempotencyKey(sent, header)).toEqual({ ok: true, value }),
);

test.each([
  ['short', undefined, /8 到 64/],
  ['x'.repeat(65), undefined, /8 到 64/],
  ['有中文的键在这里', undefined, /8 到 64/],
  [12345678, undefined, /8 到 64/],
  [null, undefined, /8 到 64/],
  [KEY, 'attempt-0002', /不一致/],
])('body %j and header %j are refused', (sent, header, message) =>
  expect(idempotencyKey(sent, header)).toMatchObject({
    refusal: {
      code: 'INVALID_INPUT',
      details: { fields: [{ field: 'idempotency_key', message: expect.stringMatching(message) }] },
    },
  }),
);

test('where one is needed, none is refused', () => {
  expect(requiredIdempotencyKey(undefined)).toMatchObject({ ok: false });
  expect(requiredIdempotencyKey(KEY)).toEqual({ ok: true, value: KEY });
});
