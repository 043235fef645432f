import { ok, type Result } from '../../../domain/result';
import { callerOf } from './caller';
import type { Body } from './body';

/** `{caller}` → a new token for somebody whose token still holds. Older tokens live on until their own end. */
export function renew(app: core.App, body: Body): Result<unknown> {
  const caller = callerOf(app, body, 'reads');
  return caller.ok ? ok({ token: caller.value.newAuthToken() }) : caller;
}
