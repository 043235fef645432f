import { formerOwner } from '../../../domain/ids';
import { COMPANIES } from '../../schema/access';
import { leaveOrdersBehind } from '../orders/leave-behind';
import { execute, NOW } from '../records/sql';

const COMPANIES_OF = `UPDATE ${COMPANIES} SET company_owner_openid = {:nobody}, updated = ${NOW}
  WHERE company_owner_openid = {:openid}`;

/**
 * What stays when a person goes belongs to nobody's openid: WeChat gives the same openid to the new person who registers
 * again. @param user as registered then, with the number of then
 */
export function letGo(tx: core.App, user: core.Record): void {
  const nobody = formerOwner(user.getString('users_id'));
  leaveOrdersBehind(tx, user.id, nobody);
  execute(tx, COMPANIES_OF, { openid: user.id, nobody });
}
