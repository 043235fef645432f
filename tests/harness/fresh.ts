import { randomInt } from 'node:crypto';

/**
 * What nobody else in this run has: tests share one stack, so they must not share people, phones, keys or limits.
 * A run is many processes, each with a mark of its own.
 */
const mark = `${process.pid.toString(36)}${randomInt(36 ** 4).toString(36)}`;
let count = 0;

/** A number no other call in this process has given. */
export const fresh = (): number => (count += 1);

/** A name for the stand-in for WeChat, which makes somebody of every name; at most 32 characters. */
export const freshName = (prefix: string): string => `${prefix.slice(0, 18)}-${mark}-${fresh()}`;

/** 28 characters, as WeChat's. */
export const freshOpenid = (): string => `oTEST_${mark}_${fresh()}`.padEnd(28, 'x');

/** Where a file's numbers begin: files of one worker share its process number, and count from one again. */
const firstPhone = randomInt(100_000_000);
const firstAddress = randomInt(15_000_000);

export function freshPhone(): string {
  return `139${String((firstPhone + fresh()) % 100_000_000).padStart(8, '0')}`;
}

/** A guest's address of its own, so that tests do not share a limit. */
export function freshAddress(): string {
  const n = firstAddress + fresh();
  return `10.${1 + Math.floor(n / 62_500)}.${Math.floor(n / 250) % 250}.${1 + (n % 250)}`;
}

/** An idempotency key. */
export const freshKey = (): string => `key-${mark}-${fresh()}`;

/** A business id as the database would make it, for what a test stores as an operator. */
export const freshId = (prefix: string): string =>
  `${prefix}-${Date.now()}-${(mark + fresh()).slice(-6).padStart(6, '0')}`;
