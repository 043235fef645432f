import { ADMIN_ONLY_COMPANY_FIELDS, COMPANIES_PER_OWNER } from '../../../domain/companies';
import { COMPANIES, USERS } from '../../schema/access';
import { isAdministrator } from '../people/standing';
import { fillBusinessId } from '../records/business-id';
import { saveInTransaction } from '../records/in-transaction';
import { setOwner, showOwner } from '../people/owner';
import { refuseField } from '../records/refuse-field';
import { resetServerColumns } from '../records/server-columns';
import { execute, NOW, readRows } from '../records/sql';
import { actingUser } from '../people/acting';
import { checkCompany } from './check';

const OWNED = `SELECT COUNT(*) AS companies FROM ${COMPANIES}
  WHERE company_owner_openid = {:owner} AND is_delete = 0`;
const JOIN = `UPDATE ${USERS} SET company_id = {:company}, updated = ${NOW} WHERE id = {:user}`;

/** A company belongs to who creates it, and who creates it becomes its member at once. */
export function createCompany(e: core.RecordRequestEvent): void {
  const caller = e.auth;
  const company = e.record;
  if (!company || !caller || caller.isSuperuser()) return e.next();
  resetServerColumns(company);
  setOwner(e, company, caller.id);
  if (!isAdministrator(caller)) for (const column of ADMIN_ONLY_COMPANY_FIELDS) company.set(column, '');
  checkCompany(company);
  showOwner(company, caller);
  fillBusinessId(company);
  saveInTransaction(e, (tx) => {
    const owner = actingUser(tx, caller.id);
    if (!owner.ok) throw refuseField('company_owner_openid', owner.refusal.code);
    refuseOneTooMany(tx, caller.id);
    execute(tx, JOIN, { user: caller.id, company: company.getString('company_id') });
  });
}

function refuseOneTooMany(tx: core.App, owner: string): void {
  const [owned] = readRows(tx, OWNED, { owner }, { companies: 0 });
  if (!owned || owned.companies < COMPANIES_PER_OWNER) return;
  const message = `每人最多创建 ${COMPANIES_PER_OWNER} 家公司，请先删除不用的公司`;
  throw refuseField('company_name', 'INVALID_INPUT', message);
}
