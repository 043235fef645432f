import { USERS_IDTYPE } from '../../../domain/users';
import { USERS } from '../../schema/access';

/** The user whose record id is this openid, deleted ones included; null when there never was one. */
export function findUser(app: core.App, openid: string): core.Record | null {
  // findRecordById throws for a missing record as for a failing database; this one tells them apart.
  return app.findRecordsByIds(USERS, [openid])[0] || null;
}

/** The living users of a phone number: at most one WeChat user and one platform user. */
export function findUsersByPhone(app: core.App, phone: string): core.Record[] {
  // Said in the words of the index on phones, which begins with the kind: bound values would not let SQLite use it.
  return findUsersWhere(
    app,
    "users_idtype IN ('WeChat', 'ManagePlatform') AND users_phone = {:phone} AND users_phone != '' AND is_delete = 0",
    { phone },
  );
}

/** Users by a condition of our own making; what came from outside goes into `values`. */
export function findUsersWhere(
  app: core.App,
  condition: string,
  values: { readonly [name: string]: string } = {},
): core.Record[] {
  return app.findAllRecords(USERS, $dbx.exp(condition, values)) as core.Record[];
}

/** The living platform user of a phone number; their kind is the one that signs in by it. */
export function findPlatformUser(app: core.App, phone: string): core.Record | null {
  return findUsersByPhone(app, phone).find(isPlatformUser) || null;
}

export const isPlatformUser = (user: core.Record): boolean =>
  user.getString('users_idtype') === USERS_IDTYPE.platform;
