import { ADMIN_ONLY_COMPANY_FIELDS, OWNER_EDITABLE_COMPANY_FIELDS } from '../../../domain/companies';
import { isAdministrator } from '../people/standing';
import { keepOwner, showOwner } from '../people/owner';
import { refuseChanges } from '../records/refuse-changes';
import { checkCompany } from './check';

/** Its owner keeps a company's data, an administrator decides about status and level too. */
export function patchCompany(e: core.RecordRequestEvent): void {
  const caller = e.auth;
  const company = e.record;
  if (!company || !caller || caller.isSuperuser()) return e.next();
  refuseChanges(company, [
    ...OWNER_EDITABLE_COMPANY_FIELDS,
    ...(isAdministrator(caller) ? ADMIN_ONLY_COMPANY_FIELDS : []),
  ]);
  keepOwner(e, company);
  checkCompany(company);
  showOwner(company, caller);
  e.next();
}
