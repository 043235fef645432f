import { invalidInput, ok, type Result } from './result';

/** Names one attempt at an order, so that asking again makes no second one; unique per buyer. */
const KEY = /^[A-Za-z0-9_-]{8,64}$/;

/**
 * The key of an attempt, from the body's field and the `Idempotency-Key` header, which may stand for it but not
 * contradict it. Empty when neither is there: whether one is needed depends on the way in.
 */
export function idempotencyKey(sent: unknown, header = ''): Result<string> {
  const key = sent === undefined || sent === '' ? header : sent;
  if (key === '') return ok('');
  if (typeof key !== 'string' || !KEY.test(key)) {
    return invalidInput('idempotency_key', '应为 8 到 64 位字母、数字、下划线或连字符');
  }
  if (header !== '' && header !== key) {
    return invalidInput('idempotency_key', '与请求头 Idempotency-Key 不一致');
  }
  return ok(key);
}

/** The same where an order without one is refused. */
export function requiredIdempotencyKey(sent: unknown, header?: string): Result<string> {
  const key = idempotencyKey(sent, header);
  return key.ok && key.value === ''
    ? invalidInput('idempotency_key', '必填，可放在请求头 Idempotency-Key 中')
    : key;
}
