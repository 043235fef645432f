import type { Delivery } from '../../../domain/delivery';
import { isContactPhone } from '../../../domain/phones';
import { hasControlCharacters } from '../../../domain/text';
import { checkoutText } from './text';

/** What stands in the fields. */
export interface DeliveryDraft {
  readonly name: string;
  readonly phone: string;
  readonly region: string;
  readonly address: string;
  readonly postcode: string;
}

export type DeliveryField = keyof DeliveryDraft;
export type DeliveryProblems = { readonly [field in DeliveryField]?: string };

/** Longest texts, in characters, as the contract has them. */
export const LONGEST = { name: 64, phone: 32, region: 200, address: 500, postcode: 16 } as const;

export const NOTHING_TYPED: DeliveryDraft = { name: '', phone: '', region: '', address: '', postcode: '' };

const words = checkoutText.delivery.problems;

/** What is pasted brings line breaks and, from a Chinese keyboard, wide figures. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const narrow = (text: string): string =>
  oneLine(text.replace(/[０-９＋（）－]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)));

/** A mobile number with a figure too many or too few: it would be taken as some landline's. */
const isMistypedMobile = (phone: string): boolean => /^1[3-9]\d+$/.test(phone) && phone.length !== 11;

const tidy = (draft: DeliveryDraft): DeliveryDraft => ({
  name: oneLine(draft.name),
  phone: narrow(draft.phone),
  region: oneLine(draft.region),
  address: oneLine(draft.address),
  postcode: narrow(draft.postcode),
});

function problemOf(field: DeliveryField, value: string): string | undefined {
  if (value === '') return field === 'postcode' ? undefined : words.missing[field];
  if (Array.from(value).length > LONGEST[field] || hasControlCharacters(value)) return words.tooLong;
  if (field === 'phone' && isMistypedMobile(value)) return words.mobile;
  if (field === 'phone' && !isContactPhone(value)) return words.phone;
  return undefined;
}

/** What is wrong with each field and how to mend it; nothing when it can be sent. */
export function problemsOf(draft: DeliveryDraft): DeliveryProblems {
  const tidied = tidy(draft);
  const fields = Object.keys(NOTHING_TYPED) as DeliveryField[];
  const found = fields.map((field) => [field, problemOf(field, tidied[field])] as const);
  return Object.fromEntries(found.filter(([, problem]) => problem !== undefined));
}

/** What an order carries, of fields without a problem. */
export function deliveryOf(draft: DeliveryDraft): Delivery {
  const { postcode, ...needed } = tidy(draft);
  return postcode === '' ? needed : { ...needed, postcode };
}

export const draftOf = ({ postcode = '', ...delivery }: Delivery): DeliveryDraft => ({
  ...delivery,
  postcode,
});
