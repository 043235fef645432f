import { CREDIT_CODE } from '../../domain/companies';
import { businessIdPattern } from '../../domain/ids';
import { ADMINISTRATOR, COMPANIES, SIGNED_IN, STAFF } from './access';
import { index, recordId, type BaseCollection } from './collection';
import { isDelete, text, times } from './fields';

const own = 'company_owner_openid = @request.auth.id';
const member = '(company_id = @request.auth.company_id && @request.auth.company_id != "")';
const seen = `${SIGNED_IN} && is_delete = 0 && (${own} || ${member} || ${STAFF})`;
const mayChange = `${SIGNED_IN} && is_delete = 0 && (${own} || ${ADMINISTRATOR})`;

const region = (id: string, name: string, label: string) => [
  text(`com_${id}`, `company_${name}`, `${label}名称`, { max: 64 }),
  text(`com_${id}_code`, `company_${name}_code`, `${label}代码`, { max: 16, pattern: '^[A-Za-z0-9]*$' }),
];

/** The companies of dealers and customers; a person's own is named by `tbl_auth_users.company_id`. */
export const tblCompany: BaseCollection = {
  id: 'pbc_bai_company',
  name: COMPANIES,
  type: 'base',
  system: false,
  listRule: seen,
  viewRule: seen,
  createRule: SIGNED_IN,
  updateRule: mayChange,
  deleteRule: mayChange,
  fields: [
    recordId('com_id', '记录 id'),
    text('com_company_id', 'company_id', '公司业务编号：WX-COMPANY-毫秒-6 位字母数字，由数据库生成', {
      required: true,
      pattern: businessIdPattern('WX-COMPANY'),
    }),
    text('com_name', 'company_name', '公司名称', { required: true, presentable: true, max: 200 }),
    text('com_type', 'company_type', '公司类型'),
    text('com_entity', 'company_entity', '法定代表人', { max: 100 }),
    text('com_usci', 'company_usci', '统一社会信用代码（GB 32100，含校验位）', {
      ...CREDIT_CODE,
    }),
    ...region('nationality', 'nationality', '国家'),
    ...region('province', 'province', '省级行政区（GB/T 2260）'),
    ...region('city', 'city', '地级行政区（GB/T 2260）'),
    ...region('district', 'district', '县级行政区（GB/T 2260）'),
    text('com_postalcode', 'company_postalcode', '邮政编码', { max: 16, pattern: '^[A-Za-z0-9 -]*$' }),
    text('com_add', 'company_add', '详细地址', { max: 500 }),
    text('com_status', 'company_status', '状态，由管理员维护'),
    text('com_level', 'company_level', '等级，由管理员维护'),
    text('com_owner', 'company_owner_openid', '创建者 openid，只对本人与员工可见', {
      required: true,
      hidden: true,
    }),
    text('com_remark', 'company_remark', '备注', { max: 500 }),
    isDelete('com_is_delete'),
    ...times('com'),
  ],
  indexes: [
    index('idx_company_id', COMPANIES, 'company_id', { unique: true }),
    index('idx_company_usci', COMPANIES, 'company_usci'),
    index('idx_company_owner', COMPANIES, 'company_owner_openid, is_delete'),
    index('idx_company_live', COMPANIES, 'is_delete, created'),
  ],
};
