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
  const digest = createHash('sha256').update(`local-wechat-user:${name}`).digest('base64url');
  return `o${digest.slice(0, 27)}`;
}
