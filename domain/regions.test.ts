import { placeOf, type Place, type Regions } from './regions';

const REGIONS: Regions = {
  '110000': '北京市',
  '110100': '北京市',
  '110101': '东城区',
  '410000': '河南省',
  '410100': '郑州市',
  '410102': '中原区',
  '419000': '省直辖县',
  '419001': '济源市',
  '440000': '广东省',
  '441900': '东莞市',
  '710000': '台湾省',
};
const NOWHERE: Place = {
  nationality_code: '',
  province: '',
  province_code: '',
  city: '',
  city_code: '',
  district: '',
  district_code: '',
};
const place = (typed: Partial<Place>) => placeOf(REGIONS, { ...NOWHERE, ...typed });
const codes = (province_code: string, city_code = '', district_code = '') => ({
  province_code,
  city_code,
  district_code,
});
const names = (province: string, city = '', district = '') => ({ province, city, district });

it.each([
  ['a district', codes('410000', '410100', '410102'), names('河南省', '郑州市', '中原区')],
  ['a municipality', codes('110000', '110100', '110101'), names('北京市', '北京市', '东城区')],
  ['a city without districts', codes('440000', '441900'), names('广东省', '东莞市')],
  [
    'a direct county below its group',
    codes('410000', '419000', '419001'),
    names('河南省', '省直辖县', '济源市'),
  ],
  ['a direct county picked as a city', codes('410000', '419001'), names('河南省', '济源市')],
  ['a province alone', codes('710000'), names('台湾省')],
  ['nothing', codes(''), names('')],
])('names %s by its codes', (_name, given, expected) =>
  expect(place({ ...names('错', '错', '错'), ...given })).toEqual({
    ok: true,
    value: {
      ...NOWHERE,
      ...given,
      ...names(expected.province || '错', expected.city || '错', expected.district || '错'),
    },
  }),
);

it.each([
  [codes('', '', '110101'), codes('110000', '110100', '110101')],
  [codes('', '410100'), codes('410000', '410100')],
  [codes('', '', '419001'), codes('410000', '419000', '419001')],
])('finds what lies above %j', (given, expected) =>
  expect(place(given)).toMatchObject({ ok: true, value: expected }),
);

it.each([
  ['a code that does not exist', codes('990000'), 'province_code'],
  ['a city as a province', codes('410100'), 'province_code'],
  ['a province as a city', codes('', '410000'), 'city_code'],
  ['a district as a city', codes('410000', '410102'), 'city_code'],
  ['a city as a district', codes('410000', '410100', '410100'), 'district_code'],
  ['a district of another city', codes('410000', '419000', '410102'), 'district_code'],
  ['a city of another province', codes('440000', '410100'), 'city_code'],
  ['a district of another province', codes('440000', '', '410102'), 'city_code'],
  ['a word every object knows', codes('constructor'), 'province_code'],
  ['too many digits', codes('4100000'), 'province_code'],
])('refuses %s', (_name, given, field) =>
  expect(place(given)).toMatchObject({
    ok: false,
    refusal: { code: 'INVALID_INPUT', details: { fields: [{ field }] } },
  }),
);

it.each(['CN', '156'])('takes %s for China', (nationality_code) =>
  expect(place({ nationality_code, ...codes('410000') })).toMatchObject({ ok: true }),
);

it('keeps a place abroad as typed and takes no code of China there', () => {
  const abroad = { nationality_code: 'US', ...codes('CA', '000001'), ...names('California', 'Los Angeles') };
  expect(place(abroad)).toEqual({ ok: true, value: { ...NOWHERE, ...abroad } });
  expect(place({ ...abroad, city_code: '410100' })).toMatchObject({
    ok: false,
    refusal: { details: { fields: [{ field: 'city_code' }] } },
  });
});
