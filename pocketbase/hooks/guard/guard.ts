import { GUEST_READABLE_TABLES, SERVICE_ACCOUNTS, USERS } from '../../schema/access';
import { SERVICE_PATH } from '../../../shared/service-routes';
import { serve } from '../service/serve';

import { admitQuestion } from './back-relations';
import { take } from '../callers/limits';
import { answerNatively } from './native-answer';
import { bearerOf, requestOf, urlOf } from '../records/request';
import { standing } from '../people/standing';
import { tokenFailure } from '../callers/tokens';

const BATCH = '/api/batch';
const FILES = '/api/files/';

const isRead = (e: core.RequestEvent): boolean => ['GET', 'HEAD'].indexOf(requestOf(e).method) >= 0;

/**
 * Stands before every route, batch included: a disabled or deleted user and a guest on a private table are told so
 * with 401 on every method (rules alone would answer 200, 400, 403 or 404), and nobody calls too often.
 */
export function guard(e: core.RequestEvent): void {
  const path = urlOf(e).path;
  try {
    if (path.indexOf(SERVICE_PATH) === 0) serve(e, path);
    else if (path.indexOf('/api/') !== 0 || path === '/api/health' || admit(e, path)) e.next();
  } finally {
    hideFromLog(e, path);
  }
}

/** A batch counts as the writes in it; PocketBase has bounded and parsed it by now. */
export function guardBatch(e: core.BatchRequestEvent): void {
  const user = e.auth;
  const retryAfter = user?.collection().name === USERS ? take(e.app, 'writes', user.id, e.batch.length) : 0;
  // The VM finds the response only on the embedded event, which the generated types do not name.
  const outer = (e as unknown as { readonly requestEvent: core.RequestEvent }).requestEvent;
  if (retryAfter > 0) answerNatively(outer, 'TOO_MANY_REQUESTS', retryAfter);
  else e.next();
}

/** True when the request may go on; else it has been answered. */
function admit(e: core.RequestEvent, path: string): boolean {
  const auth = e.auth;
  if (!auth) return admitGuest(e, path) && admitQuestion(e);
  if (auth.isSuperuser()) return true;
  const table = auth.collection().name;
  if (table === USERS) return admitUser(e, auth, path) && admitQuestion(e);
  answerNatively(e, table === SERVICE_ACCOUNTS ? 'FORBIDDEN' : 'UNAUTHENTICATED');
  return false;
}

function admitUser(e: core.RequestEvent, user: core.Record, path: string): boolean {
  const code = standing(user);
  if (code) {
    answerNatively(e, code);
    return false;
  }
  if (path === BATCH) return true;
  return within(e, isRead(e) ? 'reads' : 'writes', user.id) && admitFileToken(e, path);
}

function admitGuest(e: core.RequestEvent, path: string): boolean {
  if (!within(e, 'guest', e.realIP())) return false;
  if (path.indexOf(FILES) === 0 && isRead(e)) return admitFileToken(e, path);
  if (path.indexOf('/api/collections/_superusers/') === 0 || mayGuestRead(e)) return true;
  answerNatively(e, tokenFailure(e.app, bearerOf(e)));
  return false;
}

/** A file's address carries its reader's token; that reader may have been disabled since it was made. */
function admitFileToken(e: core.RequestEvent, path: string): boolean {
  const token = path.indexOf(FILES) === 0 && urlOf(e).query().get('token');
  if (!token) return true;
  let reader: core.Record;
  try {
    reader = e.app.findAuthRecordByToken(token, 'file');
  } catch {
    return true; // PocketBase treats it as a guest's request.
  }
  const code = reader.collection().name === USERS ? standing(reader) : null;
  if (code) answerNatively(e, code);
  return code === null;
}

function mayGuestRead(e: core.RequestEvent): boolean {
  if (!isRead(e) || GUEST_READABLE_TABLES.length === 0) return false;
  try {
    // A table may be addressed by its id or in another case.
    const table = e.app.findCachedCollectionByNameOrId(requestOf(e).pathValue('collection')).name;
    return GUEST_READABLE_TABLES.indexOf(table) >= 0;
  } catch {
    return false;
  }
}

function within(e: core.RequestEvent, limit: 'reads' | 'writes' | 'guest', key: string): boolean {
  const retryAfter = take(e.app, limit, key);
  if (retryAfter > 0) answerNatively(e, 'TOO_MANY_REQUESTS', retryAfter);
  return retryAfter === 0;
}

/** What comes after the table and the kind of route names a person or a file. */
const LOGGED = /^(\/api\/(?:collections\/[^/]+\/[^/]+|files\/[^/]+))\/.+$/;

/** PocketBase logs the address of a failed request: file tokens, filters and openids do not belong in a log. */
function hideFromLog(e: core.RequestEvent, path: string): void {
  const url = urlOf(e);
  url.rawQuery = '';
  url.rawPath = '';
  url.path = path.replace(LOGGED, '$1/-');
}
