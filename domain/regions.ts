import { invalidInput, ok, type Result } from './result';

/** Names of China's regions by their GB/T 2260 code: provinces, cities and districts in one table. */
export interface Regions {
  readonly [code: string]: string;
}

const LEVELS = ['province', 'city', 'district'] as const;
type Level = (typeof LEVELS)[number];

/** Where something is, as a person typed or picked it. A level without a code keeps the name as typed. */
export type Place = { readonly [part in Level | `${Level}_code` | 'nationality_code']: string };

const CHINA: readonly string[] = ['', 'CN', '156'];

/** A county right below its province (济源, 仙桃, 石河子) has no city above it, so pickers show it as one. */
const DIRECT_COUNTY = /^\d\d90(?!00)\d\d$/;

const isOfLevel: { readonly [level in Level]: (code: string) => boolean } = {
  province: (code) => /^\d\d0000$/.test(code),
  city: (code) => /^\d\d(?!00)\d\d00$/.test(code) || DIRECT_COUNTY.test(code),
  district: (code) => /^\d{4}(?!00)\d\d$/.test(code),
};

const wrong = (level: Level, message: string) => invalidInput(`${level}_code`, message);

/**
 * Makes one place of codes and names: codes must exist and lie in each other, a missing code above follows from the one
 * below, names follow from codes. Abroad codes are nobody's business here, unless they are China's.
 * @returns the place, or a refusal that names `province_code`, `city_code` or `district_code`
 */
export function placeOf(regions: Regions, typed: Place): Result<Place> {
  if (CHINA.indexOf(typed.nationality_code) < 0) return abroad(regions, typed);
  for (const level of LEVELS) {
    const code = typed[`${level}_code`];
    if (code !== '' && !(isOfLevel[level](code) && regions[code] !== undefined)) {
      return wrong(level, '不是有效的行政区划代码（GB/T 2260），请重新选择地区');
    }
  }
  const city = typed.city_code || above(typed.district_code, 4);
  const province = typed.province_code || above(city, 2);
  if (typed.district_code !== '' && above(typed.district_code, 4) !== city) {
    return wrong('district', '区县不属于所选城市，请重新选择地区');
  }
  if (city !== '' && above(city, 2) !== province) return wrong('city', '城市不属于所选省份，请重新选择地区');
  return ok({
    ...typed,
    province_code: province,
    province: regions[province] || typed.province,
    city_code: city,
    city: regions[city] || typed.city,
    district: regions[typed.district_code] || typed.district,
  });
}

const above = (code: string, digits: 2 | 4): string =>
  code === '' ? '' : code.slice(0, digits) + '0000'.slice(digits - 2);

function abroad(regions: Regions, typed: Place): Result<Place> {
  const level = LEVELS.find(
    (each) => /^\d{6}$/.test(typed[`${each}_code`]) && regions[typed[`${each}_code`]] !== undefined,
  );
  return level ? wrong(level, '国家不是中国时不能使用中国的行政区划代码，请清空代码后填写名称') : ok(typed);
}
