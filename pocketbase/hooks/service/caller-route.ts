import { ok, type Result } from '../../../domain/result';
import { callerOf } from './caller';
import type { Body } from './body';

/** `{caller, address?}` → who it is, so that a door can answer 401 before it looks at the input. */
export function caller(app: core.App, body: Body): Result<unknown> {
  const found = callerOf(app, body, 'reads');
  return found.ok ? ok({ openid: found.value.id }) : found;
}
