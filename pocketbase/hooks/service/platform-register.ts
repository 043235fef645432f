import { platformAccount } from '../../../domain/platform';
import { ok } from '../../../domain/result';
import { addressWithin, type Handler } from '../callers/caller';
import { registerPlatform } from '../users/register-platform';
import { userView } from '../users/view';

/** `{…account, address?}` → a token for the platform user who is made of it, without power. */
export const platformRegister: Handler = (app, body) => {
  const counted = addressWithin(app, 'platformRegistrations', body);
  if (!counted.ok) return counted;
  const account = platformAccount(body);
  if (!account.ok) return account;
  const made = registerPlatform(app, account.value);
  if (!made.ok) return made;
  const user = made.value;
  return ok({ status: 'register_success', token: user.newAuthToken(), user: userView(app, user) });
};
