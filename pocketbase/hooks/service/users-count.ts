import { ok, type Result } from '../../../domain/result';
import { USERS } from '../../schema/access';
import { guestWithin } from './caller';
import type { Body } from './body';

/** `{address?}` → how many people there are. */
export function usersCount(app: core.App, body: Body): Result<unknown> {
  const guest = guestWithin(app, body);
  if (!guest.ok) return guest;
  return ok({ total_users: app.countRecords(USERS, $dbx.hashExp({ is_delete: 0 })) });
}
