import { POWER, USERS_STATUS } from '../../../domain/users';

/** Why a known user may not act at the moment; null when nothing stands against it. */
export function standing(user: core.Record): 'UNAUTHENTICATED' | 'USER_DISABLED' | null {
  if (user.getInt('is_delete') !== 0) return 'UNAUTHENTICATED';
  return user.getInt('users_status') === USERS_STATUS.normal ? null : 'USER_DISABLED';
}

export const isStaff = (user: core.Record): boolean => user.getInt('users_auth_type') >= POWER.staff;

export const isAdministrator = (user: core.Record): boolean =>
  user.getInt('users_auth_type') >= POWER.administrator;
