import { ok, type Result } from '../../../domain/result';
import { callerOf } from './caller';
import type { Body } from './body';

/** `{caller}` → every token of this person is dead, on all devices. */
export function logout(app: core.App, body: Body): Result<unknown> {
  const caller = callerOf(app, body, 'writes');
  if (!caller.ok) return caller;
  caller.value.refreshTokenKey();
  app.save(caller.value);
  return ok({});
}
