import { CONTACT_PHONE_LENGTH, isContactPhone } from './phones';
import { invalidInput, ok, type Result } from './result';
import { hasControlCharacters } from './text';

/** Where an order goes: personal data, shown to its owner and to staff. */
export interface Delivery {
  readonly name: string;
  readonly phone: string;
  readonly region: string;
  readonly address: string;
  readonly postcode?: string;
}

/** A parcel. */
export interface Tracking {
  readonly carrier: string;
  readonly number: string;
}

/** Longest texts, in characters; the contract's schemas carry the same numbers. */
const DELIVERY_LENGTHS = { name: 64, phone: CONTACT_PHONE_LENGTH, region: 200, address: 500, postcode: 16 };
const TRACKING_LENGTHS = { carrier: 64, number: 64 };

/** Reads a delivery that came past the contract (a native record); null and nothing are no delivery. */
export function parseDelivery(value: unknown): Result<Delivery | null> {
  if (value === null || value === undefined) return ok(null);
  const texts = readTexts<Delivery>(value, DELIVERY_LENGTHS, ['postcode']);
  const wrong = texts === null || !isContactPhone(texts.phone);
  return wrong
    ? invalidInput('delivery', '收货信息需要 name、phone、region、address，可加 postcode')
    : ok(texts);
}

/** Reads a tracking that came past the contract. */
export function parseTracking(value: unknown): Result<Tracking> {
  const texts = readTexts<Tracking>(value, TRACKING_LENGTHS, []);
  return texts === null ? invalidInput('order_tracking', '物流信息需要 carrier 和 number') : ok(texts);
}

function readTexts<T>(
  value: unknown,
  lengths: { readonly [key: string]: number },
  optional: readonly string[],
): T | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const given = value as { readonly [key: string]: unknown };
  if (Object.keys(given).some((key) => !Object.prototype.hasOwnProperty.call(lengths, key))) return null;
  const read: { [key: string]: string } = {};
  for (const key of Object.keys(lengths)) {
    const text = given[key];
    if (text === undefined && optional.indexOf(key) >= 0) continue;
    if (typeof text !== 'string' || Array.from(text).length > (lengths[key] as number)) return null;
    if (text.trim() === '' && optional.indexOf(key) < 0) return null;
    if (hasControlCharacters(text) || /[\t\r\n]/.test(text)) return null;
    read[key] = text;
  }
  return read as unknown as T;
}
