// @ts-check
import { randomInt } from 'node:crypto';
import { Failure } from '../terminal/fail.mjs';

/** @typedef {{ STAFF_PHONE: string, STAFF_PASSWORD: string, generated: boolean }} FirstAdministrator */

// Without the letters and digits that people mistake for each other.
const ALPHABET = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 20;

const randomOf = (/** @type {string} */ alphabet, /** @type {number} */ length) =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

const newPassword = () => randomOf(ALPHABET, LENGTH);

/**
 * Takes a secret out of our environment, so that no build and no server that we start inherits it.
 * @param {'STAFF_PHONE' | 'STAFF_PASSWORD'} name
 */
function take(name) {
  const value = process.env[name] || undefined;
  Reflect.deleteProperty(process.env, name);
  return value;
}

/** The password somebody chose for a new account, or a new one. */
export const takePassword = () => take('STAFF_PASSWORD') ?? newPassword();

/**
 * Who becomes the first administrator, if one is needed; what the environment does not say is made up.
 * @returns {FirstAdministrator}
 */
export function takeFirstAdministrator() {
  const [phone, password] = [take('STAFF_PHONE'), take('STAFF_PASSWORD')];
  if ((phone === undefined) !== (password === undefined)) {
    throw new Failure(
      'STAFF_PHONE 和 STAFF_PASSWORD（首个管理员）必须同时设置，或者都不设置（自动生成并显示一次）。',
    );
  }
  return {
    STAFF_PHONE: phone ?? `199${randomOf('0123456789', 8)}`,
    STAFF_PASSWORD: password ?? newPassword(),
    generated: phone === undefined,
  };
}
