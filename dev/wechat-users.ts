import { createHash } from 'node:crypto';

const USER_NAME = /^[a-z0-9_-]{1,32}$/i;

export function isUserName(value: unknown): value is string {
  return typeof value === 'string' && USER_NAME.test(value);
}

/**
 * The openid of a local user: the same name gives the same openid on every machine and after every restart.
 * 28 characters of `A-Za-z0-9_-`, first `o`, like WeChat's own. The leading letter also keeps it from being all
 * digits, which wx-server-sdk would turn into a number and round.
 */
export function openidOf(name: string): string {
  return `o${digestOf(name).toString('base64url').slice(0, 27)}`;
}

/**
 * The number that WeChat has verified for a local user, theirs as the openid is. It begins with 160, which no operator
 * gives out: nobody's telephone rings because of a demo.
 */
export function phoneOf(name: string): string {
  const digits = digestOf(name).readUInt32BE() % 100_000_000;
  return `160${String(digits).padStart(8, '0')}`;
}

const digestOf = (name: string): Buffer => createHash('sha256').update(`local-wechat-user:${name}`).digest();
