import { formerOwner } from '../../../domain/ids';
import { ATTACHMENTS, COMPANIES, DOCUMENTS } from '../../schema/access';
import { leaveOrdersBehind } from '../orders/leave-behind';
import { execute, NOW } from '../records/sql';

/** Tables with rows that outlive who made them, and the column that names that person. */
const OUTLIVING = [
  [COMPANIES, 'company_owner_openid'],
  [ATTACHMENTS, 'attachments_owner'],
  [DOCUMENTS, 'document_owner'],
] as const;

/**
 * What stays when a person goes belongs to nobody's openid: WeChat gives the same openid to the new person who registers
 * again. @param user as registered then, with the number of then
 */
export function letGo(tx: core.App, user: core.Record): void {
  const nobody = formerOwner(user.getString('users_id'));
  leaveOrdersBehind(tx, user.id, nobody);
  for (const [table, column] of OUTLIVING) {
    const sql = `UPDATE ${table} SET ${column} = {:nobody}, updated = ${NOW} WHERE ${column} = {:openid}`;
    execute(tx, sql, { openid: user.id, nobody });
  }
}
