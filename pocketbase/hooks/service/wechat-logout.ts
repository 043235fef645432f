import { ok } from '../../../domain/result';
import { forCaller } from '../callers/caller';

/** `{caller}` → every token of this person is dead, on all devices. */
export const wechatLogout = forCaller('writes', (app, caller) => {
  caller.refreshTokenKey();
  app.save(caller);
  return ok({});
});
