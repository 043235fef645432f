import { ok } from '../../../domain/result';
import { USERS } from '../../schema/access';
import { addressWithin, type Handler } from '../callers/caller';

/** `{address?}` → how many people there are. */
export const systemUsersCount: Handler = (app, body) => {
  const guest = addressWithin(app, 'guest', body);
  if (!guest.ok) return guest;
  return ok({ total_users: app.countRecords(USERS, $dbx.hashExp({ is_delete: 0 })) });
};
