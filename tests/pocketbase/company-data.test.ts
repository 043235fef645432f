import { type Database, startDatabase } from '../harness/database';
import { recordsOf, refusal } from '../harness/records';
import { type Shop, shopOf } from '../harness/shop';

/** What a company may say of itself: its credit code (GB 32100) and its place (GB/T 2260). */
let database: Database;
let to: Shop;
let companies: ReturnType<typeof recordsOf>;

beforeAll(async () => {
  database = await startDatabase();
  to = shopOf(database);
  companies = recordsOf(to, 'tbl_company');
});
afterAll(() => database.stop());

const USCI = '91350100M000100Y43';
const owned = async (columns: object = {}) => {
  const owner = await to.signIn();
  const { body } = await companies.create(owner.token, { company_name: '宝来威科技', ...columns });
  return { ...owner, company: body };
};

it.each([
  ['another check character', '91350100M000100Y42'],
  ['17 characters', '91350100M000100Y4'],
  ['a letter the standard leaves out', '91350100I000100Y43'],
])('refuses a social credit code with %s, at create and at change', async (_name, company_usci) => {
  const { token, company } = await owned({ company_usci: USCI });
  const created = await companies.create(token, { company_name: 'x', company_usci });
  expect(refusal(created, 'company_usci')).toEqual([400, 'INVALID_INPUT']);
  const changed = await companies.change(token, company.id, { company_usci });
  expect(refusal(changed, 'company_usci')).toEqual([400, 'INVALID_INPUT']);
  expect((await companies.change(token, company.id, { company_usci: '' })).body.company_usci).toBe('');
});

describe('the place of a company', () => {
  it.each([
    [
      'a district',
      ['110000', '110100', '110101'],
      ['北京市', '北京市', '东城区'],
      ['110000', '110100', '110101'],
    ],
    ['a code alone', ['', '', '330106'], ['浙江省', '杭州市', '西湖区'], ['330000', '330100', '330106']],
    ['a direct county', ['420000', '429004', ''], ['湖北省', '仙桃市', ''], ['420000', '429004', '']],
    [
      'a city without districts',
      ['440000', '441900', ''],
      ['广东省', '东莞市', ''],
      ['440000', '441900', ''],
    ],
    ['Hong Kong', ['810000', '', ''], ['香港特别行政区', '', ''], ['810000', '', '']],
  ])('%s gets its names from its codes', async (_name, codes, names, full) => {
    const { token } = await to.signIn();
    const [province, city, district] = codes;
    const { body } = await companies.create(token, {
      company_name: 'x',
      company_province: names[0] === '' ? '' : '随便写的',
      company_province_code: province,
      company_city_code: city,
      company_district_code: district,
    });
    expect([body.company_province, body.company_city, body.company_district]).toEqual(names);
    expect([body.company_province_code, body.company_city_code, body.company_district_code]).toEqual(full);
  });

  it.each([
    ['unknown', { company_province_code: '990000' }, 'company_province_code'],
    [
      'of another city',
      { company_province_code: '330000', company_city_code: '330200', company_district_code: '330106' },
      'company_district_code',
    ],
    [
      'of another province',
      { company_province_code: '110000', company_city_code: '330100' },
      'company_city_code',
    ],
    ['abroad', { company_nationality_code: 'US', company_province_code: '330000' }, 'company_province_code'],
  ])('refuses a code that is %s', async (_name, columns, column) => {
    const { token, company } = await owned();
    const created = await companies.create(token, { company_name: 'x', ...columns });
    expect(refusal(created, column)).toEqual([400, 'INVALID_INPUT']);
    expect(refusal(await companies.change(token, company.id, columns), column)).toEqual([
      400,
      'INVALID_INPUT',
    ]);
  });

  it('keeps names without codes as typed', async () => {
    const place = { company_province: '浙江', company_city: '杭州', company_nationality: '中国' };
    expect((await owned(place)).company).toMatchObject(place);
  });
});
