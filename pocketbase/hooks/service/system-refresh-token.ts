import { ok } from '../../../domain/result';
import { forCaller, type Handler } from '../callers/caller';
import { signIn } from '../users/sign-in';

/**
 * `{caller}` → a new token for somebody whose token still holds; `{openid, address?}` → for somebody registered whom
 * WeChat vouches for. Older tokens live on until their own end.
 */
export const systemRefreshToken: Handler = (app, body) =>
  body['caller'] === undefined ? byOpenid(app, body) : byToken(app, body);

const byToken = forCaller('reads', (_app, caller) => ok({ token: caller.newAuthToken() }));

const byOpenid: Handler = (app, body) => {
  const signedIn = signIn(app, body, false);
  return signedIn.ok ? ok({ token: signedIn.value.user.newAuthToken() }) : signedIn;
};
