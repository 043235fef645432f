import { requiredIdempotencyKey } from '../../../domain/idempotency';
import { newKey } from './new-key';

test('a key is one that the server takes, and holds all of its bytes', async () => {
  const key = await newKey(async (length) => new Uint8Array(length).fill(10));
  expect(key).toBe('0a'.repeat(16));
  expect(requiredIdempotencyKey(key)).toEqual({ ok: true, value: key });
});
