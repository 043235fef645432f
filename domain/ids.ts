/** Business ids are `PREFIX-<epoch ms>-<6 letters/digits>`, made by the database (docs/data-rules.md). */
export type BusinessPrefix = 'ATT' | 'DICT' | 'CART' | 'ORDER' | 'PROD' | 'DOC' | 'WX-COMPANY';

export const RANDOM_PART = /^[A-Za-z0-9]{6}$/;

/** What a column of business ids admits: wider than what is made, for rows that were brought along. */
export const businessIdPattern = (prefix: BusinessPrefix): string => `^${prefix}-[A-Za-z0-9-]+$`;

/** @param epochMs milliseconds since 1970 UTC @param random six letters or digits from a secure source */
export function businessId(prefix: BusinessPrefix, epochMs: number, random: string): string {
  if (!RANDOM_PART.test(random)) throw new Error('a business id needs six random letters or digits');
  return `${prefix}-${epochMs}-${random}`;
}

/** The shape of a record id that is an openid: WeChat's 28 characters or a platform GUID. */
export const OPENID = { min: 6, max: 64, pattern: '^[A-Za-z0-9_-]+$' } as const;

export function isOpenid(value: unknown): value is string {
  if (typeof value !== 'string' || value.length < OPENID.min || value.length > OPENID.max) return false;
  return new RegExp(OPENID.pattern).test(value);
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * The openid of a platform user: a GUID of version 4.
 * @param random 32 hexadecimal digits, lower case, from a secure source
 */
export function platformOpenid(random: string): string {
  const variant = '89ab'[parseInt(random.charAt(16), 16) % 4];
  const digits = `${random.slice(0, 12)}4${random.slice(13, 16)}${variant}${random.slice(17)}`;
  const guid = digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  if (!isPlatformOpenid(guid)) throw new Error('a GUID needs 32 random hexadecimal digits');
  return guid;
}

/** Tells platform users, whom WeChat does not know, from WeChat users. */
export function isPlatformOpenid(openid: string): boolean {
  return GUID.test(openid);
}

/** `U` + yyyymmdd (UTC) + a number: the shape of `users_id` since the first version of the system. */
export function usersId(day: Date, sequence: number): string {
  const yyyymmdd = day.toISOString().slice(0, 10).replace(/-/g, '');
  return `U${yyyymmdd}${String(sequence).padStart(4, '0')}`;
}

/**
 * An order's number for people: the day it was placed in China, then eight digits. Short enough to be read out on the
 * phone, so on a busy day two may meet: the database draws again when one is taken.
 * @param digits eight random digits
 */
export function orderNumber(epochMs: number, digits: string): string {
  const china = new Date(epochMs + 8 * 60 * 60 * 1000);
  return `${china.toISOString().slice(0, 10).replace(/-/g, '')}${digits}`;
}

/** What stands for somebody who has left, where a record must still name an owner: no openid has a dot. */
export const formerOwner = (users_id: string): string => `deleted.${users_id}`;
