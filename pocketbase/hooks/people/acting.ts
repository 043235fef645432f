import { ok, refuse, type Result } from '../../../domain/result';
import { standing } from './standing';
import { findUser } from './find';

/**
 * The person once more, inside the transaction that writes: they may have been deleted or disabled while the request
 * waited for the writer, and nothing may be stored for them after that.
 */
export function actingUser(tx: core.App, openid: string): Result<core.Record> {
  const user = findUser(tx, openid);
  if (!user) return refuse('UNAUTHENTICATED');
  const code = standing(user);
  return code ? refuse(code) : ok(user);
}
