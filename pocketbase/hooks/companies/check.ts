import { isSocialCreditCode } from '../../../domain/companies';
import { placeOf, type Place, type Regions } from '../../../domain/regions';
import { fieldsOf } from '../../../domain/result';
import { refuseField } from '../records/refuse-field';
import { changed } from '../records/changed';

const PARTS: readonly (keyof Place)[] = [
  'nationality_code',
  'province',
  'province_code',
  'city',
  'city_code',
  'district',
  'district_code',
];
const CODES = ['company_province_code', 'company_city_code', 'company_district_code'];

/** Checks the credit code and makes one place of the region columns. @throws the refusal, in PocketBase's shape */
export function checkCompany(company: core.Record): void {
  const code = company.getString('company_usci');
  if (code !== '' && changed(company, 'company_usci') && !isSocialCreditCode(code)) {
    throw refuseField(
      'company_usci',
      'INVALID_INPUT',
      '统一社会信用代码有误，请核对营业执照上的 18 位代码（字母为大写）',
    );
  }
  const moved = PARTS.some((part) => changed(company, `company_${part}`));
  if (moved && CODES.some((column) => company.getString(column) !== '')) setPlace(company);
}

function setPlace(company: core.Record): void {
  const typed: { [part: string]: string } = {};
  for (const part of PARTS) typed[part] = company.getString(`company_${part}`);
  const place = placeOf(regions(), typed as Place);
  if (!place.ok) {
    const [wrong] = fieldsOf(place.refusal);
    throw refuseField(`company_${wrong?.field}`, 'INVALID_INPUT', wrong?.message);
  }
  for (const part of PARTS) company.set(`company_${part}`, place.value[part]);
}

function regions(): Regions {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see regions.ts: loaded by who needs it
  return (require(`${__hooks}/regions.js`) as { readonly REGIONS: Regions }).REGIONS;
}
