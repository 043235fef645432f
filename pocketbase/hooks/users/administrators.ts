import { platformAccount, type PlatformAccountInput } from '../../../domain/platform';
import { invalidInput, ok, type Result } from '../../../domain/result';
import { POWER, USERS_STATUS } from '../../../domain/users';
import { USERS } from '../../schema/access';
import { registerPlatform } from './register-platform';

/**
 * Everybody who is there and has power, in the words of the index on power. The plus keeps SQLite from the index on
 * `is_delete`, which nearly every row matches.
 */
export const HAS_POWER = 'users_auth_type > 0 AND +is_delete = 0';

/** How many administrators could act at this moment. */
export function liveAdministrators(app: core.App): number {
  const able = `users_auth_type >= ${POWER.administrator} AND users_status = ${USERS_STATUS.normal}`;
  return app.countRecords(USERS, $dbx.exp(`${HAS_POWER} AND ${able}`));
}

/**
 * Makes the first administrator when nobody could give power to anybody. An account that exists is never raised:
 * registration is open, so whoever has the phone number here may be anybody.
 * @returns whether one was made
 */
export function ensureAdministrator(app: core.App, input: PlatformAccountInput): Result<boolean> {
  if (liveAdministrators(app) > 0) return ok(false);
  const account = platformAccount({ users_name: '管理员', ...input });
  if (!account.ok) return account;
  const made = registerPlatform(app, account.value, POWER.administrator);
  if (made.ok) return ok(true);
  return made.refusal.code === 'PHONE_TAKEN'
    ? invalidInput(
        'who',
        'STAFF_PHONE 已有一个没有管理员权限的平台账号，不会自动提升；请换一个手机号，或核实后用 npm run staff -- grant 授权',
      )
    : made;
}
