import { platformAccount } from '../../../domain/platform';
import { ok, type Result } from '../../../domain/result';
import { registerPlatform } from '../users/register-platform';
import { userView } from '../users/view';
import { addressWithin } from './caller';
import type { Body } from './body';

/** `{account, address?}` → a token for the platform user who is made of it, without power. */
export function platformRegister(app: core.App, body: Body): Result<unknown> {
  const counted = addressWithin(app, 'platformRegistrations', body);
  if (!counted.ok) return counted;
  const account = platformAccount((body['account'] || {}) as Body);
  if (!account.ok) return account;
  const made = registerPlatform(app, account.value);
  if (!made.ok) return made;
  const user = made.value;
  return ok({ status: 'register_success', token: user.newAuthToken(), user: userView(app, user) });
}
