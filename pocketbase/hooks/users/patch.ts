import { ADMIN_EDITABLE_USER_FIELDS, SELF_EDITABLE_USER_FIELDS } from '../../../domain/users';
import { isAdministrator } from '../people/standing';
import { refuseField } from '../records/refuse-field';
import { changedColumns } from '../records/changed';

/**
 * PATCH of a user: people change what is theirs to change, administrators give and take power, and nobody sets a
 * phone number that WeChat did not vouch for. A column sent with the value it has already is no change.
 */
export function patchUser(e: core.RecordRequestEvent): void {
  const caller = e.auth;
  const user = e.record;
  if (user && caller && !caller.isSuperuser()) {
    const allowed: string[] = [
      ...(caller.id === user.id ? SELF_EDITABLE_USER_FIELDS : []),
      ...(isAdministrator(caller) ? ADMIN_EDITABLE_USER_FIELDS : []),
    ];
    const refused = changedColumns(user).find((name) => allowed.indexOf(name) < 0);
    if (refused) throw refuseField(refused, refused === 'users_phone' ? 'PHONE_NOT_VERIFIED' : 'FORBIDDEN');
  }
  e.next();
}
