import { isOpenid } from '../../../domain/ids';
import type { LimitName } from '../../../domain/limits';
import { ok, refuse, type Result } from '../../../domain/result';
import { take } from '../guard/limits';
import { standing } from '../guard/standing';
import { userOfToken } from '../guard/tokens';
import { findUser } from '../users/find';
import { invalid, type Body } from './body';

/** Refuses with the seconds to wait when `key` has called too often. */
export function within(app: core.App, name: LimitName, key: string): Result<null> {
  const retryAfter = take(app, name, key);
  return retryAfter > 0 ? refuse('TOO_MANY_REQUESTS', undefined, retryAfter) : ok(null);
}

/** Counts whoever calls from an address; a function that knows no address sends none. */
export function addressWithin(app: core.App, name: LimitName, body: Body): Result<null> {
  const address = body['address'];
  return typeof address === 'string' && address !== '' ? within(app, name, address) : ok(null);
}

export const guestWithin = (app: core.App, body: Body): Result<null> => addressWithin(app, 'guest', body);

/**
 * The person a function acts for: `{token}` as they sent it, or `{openid}` as WeChat vouched for it. The person is
 * counted, not the service account.
 */
export function callerOf(app: core.App, body: Body, kind: 'reads' | 'writes'): Result<core.Record> {
  const found = identify(app, body['caller']);
  if (!found.ok) {
    const guest = guestWithin(app, body);
    return guest.ok ? found : guest;
  }
  const counted = within(app, kind, found.value.id);
  return counted.ok ? found : counted;
}

function identify(app: core.App, named: unknown): Result<core.Record> {
  const { token, openid } = (named || {}) as { readonly token?: unknown; readonly openid?: unknown };
  if (typeof token === 'string' && openid === undefined) return userOfToken(app, token);
  if (!isOpenid(openid) || token !== undefined) return invalid('caller', '需要 token 或 openid 之一');
  const user = findUser(app, openid);
  if (!user) return refuse('UNAUTHENTICATED');
  const code = standing(user);
  return code ? refuse(code) : ok(user);
}
