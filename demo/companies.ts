import type { Delivery } from '../domain/delivery';
import { PEOPLE, type PersonName } from './people';
import { at, businessIdAt, DAY } from './ids';
import type { Row } from './demo-file';
import { row } from './row';

interface Company {
  readonly key: string;
  readonly owner: PersonName;
  readonly name: string;
  readonly type: string;
  /** A valid code of nobody: the region and the check digits are right. */
  readonly usci: string;
  readonly regions: readonly [[string, string], [string, string], [string, string]];
  readonly postcode: string;
  readonly address: string;
  readonly level: string;
}

const MADE = -45 * DAY;

const COMPANIES: readonly Company[] = [
  {
    key: 'hangzhou',
    owner: 'alice',
    name: '杭州宝栖酒店管理有限公司',
    type: '酒店',
    usci: '91330106MA2DEM017U',
    regions: [
      ['浙江省', '330000'],
      ['杭州市', '330100'],
      ['西湖区', '330106'],
    ],
    postcode: '310012',
    address: '文三路 999 号宝栖大厦 12 层',
    level: '金牌客户',
  },
  {
    key: 'guangzhou',
    owner: 'bob',
    name: '广州云栈智能科技有限公司',
    type: '经销商',
    usci: '91440106MA5DEM020L',
    regions: [
      ['广东省', '440000'],
      ['广州市', '440100'],
      ['天河区', '440106'],
    ],
    postcode: '510630',
    address: '天河北路 888 号 A 座 2306 室',
    level: '华南代理',
  },
  {
    key: 'chengdu',
    owner: 'dave',
    name: '成都蜀客弱电工程有限公司',
    type: '系统集成商',
    usci: '91510107MA6DEM030L',
    regions: [
      ['四川省', '510000'],
      ['成都市', '510100'],
      ['武侯区', '510107'],
    ],
    postcode: '610041',
    address: '人民南路四段 66 号 3 单元 501',
    level: '签约集成商',
  },
];

/** `company_id` of a company, or empty when somebody belongs to none. */
export const companyId = (key = ''): string => (key === '' ? '' : businessIdAt('WX-COMPANY', key, MADE));

/** Where this person has things sent: to their company. */
export function deliveryOf(person: PersonName): Delivery | null {
  const company = COMPANIES.find(({ owner }) => owner === person);
  if (!company) return null;
  const { regions, address, postcode } = company;
  const { name, phone } = PEOPLE[person];
  return { name, phone, region: regions.map(([region]) => region).join(' '), address, postcode };
}

export const companyRows = (): Row[] =>
  COMPANIES.map(({ key, owner, name, type, usci, regions, postcode, address, level }) => {
    const [[province, provinceCode], [city, cityCode], [district, districtCode]] = regions;
    const { openid, name: entity } = PEOPLE[owner];
    return row(
      'tbl_company',
      key,
      {
        company_id: companyId(key),
        company_name: name,
        company_type: type,
        company_entity: entity,
        company_usci: usci,
        company_nationality: '中国',
        company_nationality_code: 'CN',
        company_province: province,
        company_province_code: provinceCode,
        company_city: city,
        company_city_code: cityCode,
        company_district: district,
        company_district_code: districtCode,
        company_postalcode: postcode,
        company_add: address,
        company_status: '正常',
        company_level: level,
        company_owner_openid: openid,
      },
      { company_id: companyId(key), created: at(MADE), updated: at(MADE) },
      { person: openid },
    );
  });
