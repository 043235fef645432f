import { isOpenid } from '../../../domain/ids';
import { invalidInput, ok, refuse, type Result } from '../../../domain/result';
import type { Body } from '../callers/body';
import { addressWithin, within } from '../callers/caller';
import { findUser } from '../people/find';
import { standing } from '../people/standing';
import { inTransaction } from '../records/in-transaction';
import { register } from './register';

export interface SignedIn {
  readonly user: core.Record;
  readonly status: 'register_success' | 'login_success';
}

/**
 * The person of an openid that WeChat vouched for, counted by address and openid.
 * @param body `{openid, address?}` @param mayRegister whether somebody who was never here is made; else `NOT_FOUND`
 */
export function signIn(app: core.App, body: Body, mayRegister: boolean): Result<SignedIn> {
  const { openid } = body;
  if (!isOpenid(openid)) return invalidInput('openid', '格式不正确');
  const guest = addressWithin(app, 'guest', body);
  if (!guest.ok) return guest;
  const counted = within(app, 'logins', openid);
  if (!counted.ok) return counted;
  // Most logins find their user and take no lock; only a registration waits for the one writer.
  const known = live(findUser(app, openid));
  if (known) return known;
  return mayRegister ? registerOnce(app, openid) : refuse('NOT_FOUND');
}

function registerOnce(app: core.App, openid: string): Result<SignedIn> {
  return inTransaction(app, (tx) => {
    const former = findUser(tx, openid);
    const faster = live(former);
    if (faster) return faster;
    const registered = register(tx, openid, former);
    if (registered.ok) return ok({ user: registered.value, status: 'register_success' });
    // The only column that can collide is the id, which PocketBase keeps unique without regard to case.
    return invalidInput('openid', '与已有账号的 openid 仅大小写不同，无法注册');
  });
}

/** A living user logs in or is refused; null when there is none, or only a deleted one. */
function live(user: core.Record | null): Result<SignedIn> | null {
  if (!user || user.getInt('is_delete') !== 0) return null;
  const code = standing(user);
  return code ? refuse(code) : ok({ user, status: 'login_success' });
}
