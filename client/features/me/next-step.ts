import type { UserInfo } from '../../shared/api/contract';

/** The one thing to do next. The phone comes last: each success is billed, and by then its use is plain. */
export type NextStep = 'profile' | 'phone' | 'done';

/** @param isPhonePutOff the person said 以后再说: it is not pressed on them again. */
export function nextStep(
  user: Pick<UserInfo, 'users_name' | 'users_picture' | 'users_phone'>,
  isPhonePutOff: boolean,
): NextStep {
  if (user.users_name === '' || user.users_picture === '') return 'profile';
  return user.users_phone === '' && !isPhonePutOff ? 'phone' : 'done';
}

/** What still lacks for a complete profile, in the order of the steps. */
export function missingParts(
  user: Pick<UserInfo, 'users_name' | 'users_picture' | 'users_phone'>,
): readonly ('picture' | 'name' | 'phone')[] {
  const parts = [
    ['picture', user.users_picture],
    ['name', user.users_name],
    ['phone', user.users_phone],
  ] as const;
  return parts.filter(([, value]) => value === '').map(([part]) => part);
}
