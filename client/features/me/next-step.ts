import { missingProfileParts, type ProfileParts } from '../../../domain/users';

/** The one thing to do next. The phone comes last: each success is billed, and by then its use is plain. */
type NextStep = 'profile' | 'phone' | 'done';

/** @param isPhonePutOff the person said 以后再说: it is not pressed on them again. */
export function nextStep(user: ProfileParts, isPhonePutOff: boolean): NextStep {
  const missing = missingProfileParts(user);
  if (missing.some((part) => part !== 'users_phone')) return 'profile';
  return missing.length > 0 && !isPhonePutOff ? 'phone' : 'done';
}
