import { USERS } from '../../schema/access';

/** The user whose record id is this openid, deleted ones included; null when there never was one. */
export function findUser(app: core.App, openid: string): core.Record | null {
  // findRecordById throws for a missing record as for a failing database; this one tells them apart.
  return app.findRecordsByIds(USERS, [openid])[0] || null;
}
