import { isOpenid } from '../../../domain/ids';
import type { LimitName } from '../../../domain/limits';
import { invalidInput, ok, refuse, type Result } from '../../../domain/result';
import { findUser } from '../people/find';
import { standing } from '../people/standing';
import type { Body } from './body';
import { take } from './limits';
import { userOfToken } from './tokens';

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

/** What a service route does with a body. */
export type Handler = (app: core.App, body: Body) => Result<unknown>;

/**
 * A route for the person a function acts for: `caller` is `{token}` as they sent it, or `{openid}` as WeChat vouched for
 * it. The person is counted, not the service account.
 */
export function forCaller(
  kind: 'reads' | 'writes',
  act: (app: core.App, caller: core.Record, body: Body) => Result<unknown>,
): Handler {
  return (app, body) => {
    const caller = callerOf(app, body, kind);
    return caller.ok ? act(app, caller.value, body) : caller;
  };
}

/**
 * A route for anybody: `caller` as above, or nobody, who is counted by `address`. An openid that WeChat vouches for and
 * that belongs to no user is a guest as well, counted by it.
 */
export function forAnybody(act: Handler): Handler {
  return (app, body) => {
    const counted = countAnybody(app, body);
    return counted.ok ? act(app, body) : counted;
  };
}

function callerOf(app: core.App, body: Body, kind: 'reads' | 'writes'): Result<core.Record> {
  const found = identify(app, body['caller']);
  if (!found.ok) return countRefused(app, body, found);
  if (typeof found.value === 'string') return countRefused(app, body, refuse('UNAUTHENTICATED'));
  const counted = within(app, kind, found.value.id);
  return counted.ok ? ok(found.value) : counted;
}

function countAnybody(app: core.App, body: Body): Result<null> {
  if (body['caller'] === undefined) return addressWithin(app, 'guest', body);
  const found = identify(app, body['caller']);
  if (!found.ok) return countRefused(app, body, found);
  const who = found.value;
  return typeof who === 'string' ? within(app, 'guest', who) : within(app, 'reads', who.id);
}

/** Whoever has shown nothing good is counted by where they come from. */
function countRefused<Refused>(app: core.App, body: Body, refused: Refused): Refused | Result<never> {
  const guest = addressWithin(app, 'guest', body);
  return guest.ok ? refused : guest;
}

/** Whom a function names: a user in good standing, or an openid that belongs to nobody. */
function identify(app: core.App, named: unknown): Result<core.Record | string> {
  const { token, openid } = (named || {}) as { readonly token?: unknown; readonly openid?: unknown };
  if (typeof token === 'string' && openid === undefined) return userOfToken(app, token);
  if (!isOpenid(openid) || token !== undefined) return invalidInput('caller', '需要 token 或 openid 之一');
  const user = findUser(app, openid);
  const code = user ? standing(user) : 'UNAUTHENTICATED';
  if (!user || code === 'UNAUTHENTICATED') return ok(openid);
  return code ? refuse(code) : ok(user);
}
