/** Companies of dealers and customers (docs/files-and-documents.md). */

/** Living companies one person may own: enough for a dealer's group, too few to fill the table. */
export const COMPANIES_PER_OWNER = 20;

/** What a company's owner may change of it. Its id, status, level and owner are not among them. */
export const OWNER_EDITABLE_COMPANY_FIELDS = [
  'company_name',
  'company_type',
  'company_entity',
  'company_usci',
  'company_nationality',
  'company_nationality_code',
  'company_province',
  'company_province_code',
  'company_city',
  'company_city_code',
  'company_district',
  'company_district_code',
  'company_postalcode',
  'company_add',
  'company_remark',
] as const;

/** What an administrator decides about a company. */
export const ADMIN_ONLY_COMPANY_FIELDS = ['company_status', 'company_level'] as const;

/** GB 32100 leaves out I, O, S, V and Z, which look like digits or like each other. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SHAPE = /^[0-9A-HJ-NP-RTUWXY]{18}$/;

/** What the column admits; whether a code is right `isSocialCreditCode` says. */
export const CREDIT_CODE = { max: 18, pattern: '^[0-9A-Z]*$' } as const;

/**
 * True for a unified social credit code whose check character (the 18th, weights 3^i mod 31) fits.
 * @example isSocialCreditCode('91350100M000100Y43') // true
 */
export function isSocialCreditCode(code: string): boolean {
  if (!SHAPE.test(code)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % ALPHABET.length;
  }
  const check = (ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length;
  return ALPHABET.charAt(check) === code.charAt(17);
}
