import { COMPANIES } from '../../schema/access';

const NOT_SHOWN = ['id', 'collectionId', 'collectionName', 'is_delete'];

/** The living company with this business id as its members see it: every column but its owner; null without one. */
export function companyOf(app: core.App, companyId: string): { readonly [column: string]: unknown } | null {
  if (companyId === '') return null;
  const company = app.findAllRecords(COMPANIES, $dbx.hashExp({ company_id: companyId, is_delete: 0 }))[0];
  if (!company) return null;
  const columns = company.publicExport();
  const shown: { [column: string]: unknown } = { pb_id: company.id };
  for (const column of Object.keys(columns)) {
    if (NOT_SHOWN.indexOf(column) < 0) shown[column] = columns[column];
  }
  return shown;
}
