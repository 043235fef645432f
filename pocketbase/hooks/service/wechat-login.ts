import { ok } from '../../../domain/result';
import type { Handler } from '../callers/caller';
import { signIn } from '../users/sign-in';
import { userView } from '../users/view';

/** `{openid, address?}` → a token for the user of this openid, who is made on the first time. */
export const wechatLogin: Handler = (app, body) => {
  const signedIn = signIn(app, body, true);
  if (!signedIn.ok) return signedIn;
  const { user, status } = signedIn.value;
  return ok({ status, token: user.newAuthToken(), user: userView(app, user) });
};
