/** What a phone number is, wherever one is typed, vouched for, stored or shown. */

const MAINLAND = /^1\d{10}$/;
const ANY = /^\+?\d{6,15}$/;

/** True for a number of the mainland as people write it: eleven digits, the first a 1. */
export const isMainlandPhone = (text: string): boolean => MAINLAND.test(text);

/**
 * A phone number in its one spelling, the one in which it is stored and compared: mainland numbers bare, others with
 * `+` and country. Null when it is none.
 * @example normalPhone('+86 138-0013-8000') // '13800138000'
 */
export function normalPhone(typed: string): string | null {
  const phone = typed
    .replace(/[\s()-]/g, '')
    .replace(/^00(?=[1-9])/, '+')
    .replace(/^\+86(?=1\d{10}$)/, '');
  return ANY.test(phone) ? phone : null;
}

/**
 * The number WeChat vouches for, in the same spelling; null for what is no number.
 * @param info `countryCode` comes as a number or as text (developers.weixin.qq.com, getPhoneNumber)
 */
export function phoneOfWeChat(info: {
  readonly purePhoneNumber: string;
  readonly countryCode: string | number;
}): string | null {
  return normalPhone(`+${info.countryCode}${info.purePhoneNumber}`);
}

/**
 * A number to call about a parcel: may be a landline with its extension, so it is checked for its signs only. Longest
 * text in characters.
 */
export const CONTACT_PHONE_LENGTH = 32;
const CONTACT = /^[0-9+() -]{5,32}$/;
export const isContactPhone = (text: string): boolean => CONTACT.test(text);

/** First three and last four digits; a text shorter than seven characters shows nothing. */
export function maskPhone(phone: string): string {
  return phone.length < 7 ? '' : `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}

/**
 * The text with every mainland number in it replaced; longer runs of digits (times, ids) stay as they are.
 * No look-behind: iOS before 16.4 refuses to parse it, and with it the whole bundle of the client.
 * @example withoutPhones('no user 13800138000') // 'no user [phone]'
 */
export const withoutPhones = (text: string): string => text.replace(/(^|\D)1\d{10}(?!\d)/g, '$1[phone]');
