import { usersId } from '../../../domain/ids';
import type { Result } from '../../../domain/result';
import { blankUser, USERS_IDTYPE } from '../../../domain/users';
import { USERS } from '../../schema/access';
import { save } from '../records/save';
import { eraseFiles } from './erase-files';
import { letGo } from './let-go';
import { setUnusablePassword } from '../people/unusable-password';

/**
 * Makes the WeChat user of an openid. Who deleted the account and comes back is a new person: new numbers, nothing
 * of before, and no file of before either.
 * @param tx a transaction, so that two registrations cannot take the same number
 * @param former the deleted record of this openid, if there is one
 */
export function register(tx: core.App, openid: string, former: core.Record | null): Result<core.Record> {
  const user = former || new Record(tx.findCachedCollectionByNameOrId(USERS));
  if (former) {
    eraseFiles(tx, openid);
    letGo(tx, former);
    user.setRaw('created', new DateTime());
  }
  user.load({ ...newcomer(tx, openid), users_idtype: USERS_IDTYPE.wechat });
  setUnusablePassword(user);
  user.refreshTokenKey();
  return save(tx, user);
}

/** The columns of a person who has just come, numbers included. @param tx the transaction the person is saved in */
export function newcomer(tx: core.App, openid: string) {
  const sequence = nextSequence(tx);
  return {
    ...blankUser(),
    id: openid,
    openid,
    users_seq: sequence,
    users_id: usersId(new Date(), sequence),
    is_delete: 0,
    email: '',
    verified: false,
  };
}

function nextSequence(tx: core.App): number {
  const row = new DynamicModel({ last: 0 }) as DynamicModel & { last: number };
  tx.db().newQuery(`SELECT COALESCE(MAX(users_seq), 0) AS last FROM ${USERS}`).one(row);
  return row.last + 1;
}
