import { isOpenid } from '../../../domain/ids';
import { ok, refuse, type Result } from '../../../domain/result';
import { standing } from '../guard/standing';
import { inTransaction } from '../records/in-transaction';
import { findUser } from '../users/find';
import { register } from '../users/register';
import { userView } from '../users/view';
import { guestWithin, within } from './caller';
import { invalid, type Body } from './body';

interface Found {
  readonly user: core.Record;
  readonly status: 'register_success' | 'login_success';
}

/** `{openid, register, address?}` → a token for the user of this openid, who is made on the first time. */
export function session(app: core.App, body: Body): Result<unknown> {
  const { openid, register: mayRegister } = body;
  if (!isOpenid(openid)) return invalid('openid', '格式不正确');
  if (typeof mayRegister !== 'boolean') return invalid('register', '需要 true 或 false');
  const guest = guestWithin(app, body);
  if (!guest.ok) return guest;
  const counted = within(app, 'logins', openid);
  if (!counted.ok) return counted;

  const found = find(app, openid, mayRegister);
  if (!found.ok) return found;

  const { user, status } = found.value;
  return ok({ status, token: user.newAuthToken(), user: userView(app, user) });
}

/** Most logins find their user and take no lock; only a registration waits for the one writer. */
function find(app: core.App, openid: string, mayRegister: boolean): Result<Found> {
  const known = live(findUser(app, openid));
  if (known) return known;
  if (!mayRegister) return refuse('NOT_FOUND');
  return inTransaction(app, (tx) => {
    const former = findUser(tx, openid);
    const faster = live(former);
    if (faster) return faster;
    const registered = register(tx, openid, former);
    if (registered.ok) return ok({ user: registered.value, status: 'register_success' });
    // The only column that can collide is the id, which PocketBase keeps unique without regard to case.
    return invalid('openid', '与已有账号的 openid 仅大小写不同，无法注册');
  });
}

/** A living user logs in or is refused; null when there is none, or only a deleted one. */
function live(user: core.Record | null): Result<Found> | null {
  if (!user || user.getInt('is_delete') !== 0) return null;
  const code = standing(user);
  return code ? refuse(code) : ok({ user, status: 'login_success' });
}
