import { refuse, ok, type Result } from '../../../domain/result';
import { USERS } from '../../schema/access';
import { standing } from '../people/standing';

interface Claims {
  readonly id?: unknown;
  readonly collectionId?: unknown;
  readonly exp?: unknown;
}

/** The live user a token belongs to, or why it is refused. */
export function userOfToken(app: core.App, token: string): Result<core.Record> {
  let record: core.Record;
  try {
    record = app.findAuthRecordByToken(token, 'auth');
  } catch {
    return refuse(tokenFailure(app, token));
  }
  if (record.collection().name !== USERS) return refuse('UNAUTHENTICATED');
  const code = standing(record);
  return code ? refuse(code) : ok(record);
}

/**
 * Why a token does not count: it was ours and its time is over, or it is nothing to us. Told apart by its
 * signature, so that a revoked token (its user's key has changed since) is not called expired.
 */
export function tokenFailure(app: core.App, token: string): 'TOKEN_EXPIRED' | 'UNAUTHENTICATED' {
  const { id, collectionId, exp } = claims(token);
  if (typeof id !== 'string' || typeof collectionId !== 'string') return 'UNAUTHENTICATED';
  if (typeof exp !== 'number' || exp * 1000 > Date.now()) return 'UNAUTHENTICATED';
  try {
    const record = app.findRecordById(collectionId, id);
    const secret = record.collection().authToken.secret;
    $security.parseJWT(token, record.tokenKey() + secret);
  } catch (error) {
    return /token is expired/.test(String(error)) ? 'TOKEN_EXPIRED' : 'UNAUTHENTICATED';
  }
  return 'UNAUTHENTICATED';
}

/** `$security.parseUnverifiedJWT` throws on an expired token, which is the one we ask about. */
function claims(token: string): Claims {
  try {
    const payload = token.split('.')[1];
    if (!payload) return {};
    const base64 = payload.replace(/-/g, '+').replace(/_/g, '/');
    return (JSON.parse(Buffer.from(base64, 'base64').toString('utf8')) as Claims | null) || {};
  } catch {
    return {};
  }
}
