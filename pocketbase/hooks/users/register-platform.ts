import { platformOpenid } from '../../../domain/ids';
import type { PlatformAccount } from '../../../domain/platform';
import { refuse, type Result } from '../../../domain/result';
import { isInfoComplete, nextUsersType, POWER, USERS_IDTYPE } from '../../../domain/users';
import { USERS } from '../../schema/access';
import { inTransaction } from '../records/in-transaction';
import { save } from '../records/save';
import { findPlatformUser } from '../people/find';
import { newcomer } from './register';

/**
 * Makes a platform account with an openid of its own. The index on phone numbers settles the race of two who register
 * at once: one of them hears `PHONE_TAKEN`.
 * @param power given by staff only, never by what a registration says
 */
export function registerPlatform(
  app: core.App,
  account: PlatformAccount,
  power: number = POWER.none,
): Result<core.Record> {
  const { password, ...columns } = account;
  if (findPlatformUser(app, account.users_phone)) return refuse('PHONE_TAKEN');
  const user = new Record(app.findCachedCollectionByNameOrId(USERS));
  // Hashed before the transaction: bcrypt takes as long as hundreds of writes, and there is one writer.
  user.setPassword(password);
  user.refreshTokenKey();
  const openid = platformOpenid($security.randomStringWithAlphabet(32, '0123456789abcdef'));
  return inTransaction(app, (tx) => {
    user.load({
      ...newcomer(tx, openid),
      ...columns,
      users_idtype: USERS_IDTYPE.platform,
      users_type: nextUsersType('', isInfoComplete(account)),
      users_auth_type: power,
    });
    return save(tx, user);
  });
}
