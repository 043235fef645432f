import { failure } from '../shared/envelope';
import { ERRORS, type ErrorCode } from '../domain/errors';
import { refuse, type Refusal } from '../domain/result';

import { endAfterDrain, hasUnreadBody } from './drain';
import type { Exchange } from './exchange';

/** Headers of every answer of our own that is not a file: never kept by a cache, never guessed to be something else. */
export const API_HEADERS: readonly string[] = [
  'cache-control',
  'no-store',
  'x-content-type-options',
  'nosniff',
  'referrer-policy',
  'no-referrer',
];

/**
 * Answers an envelope `{code, msg, data:{error, request_id}}` with the code's status; cuts the connection when an
 * answer has begun already.
 * @param headers flat list of names and values
 * @param beside further members of the body
 */
export function sendRefusal(
  exchange: Exchange,
  refusal: ErrorCode | Refusal,
  headers: readonly string[] = [],
  beside: object = {},
): void {
  const { req, res, id } = exchange;
  if (res.headersSent) {
    res.destroy();
    return;
  }
  const known = typeof refusal === 'string' ? refuse(refusal).refusal : refusal;
  const body = Buffer.from(JSON.stringify({ ...beside, ...failure(known, id) }));
  res.writeHead(ERRORS[known.code].status, [
    'content-type',
    'application/json; charset=utf-8',
    'content-length',
    String(body.length),
    'x-request-id',
    id,
    ...API_HEADERS,
    ...(known.retryAfter === undefined ? [] : ['retry-after', String(known.retryAfter)]),
    ...headers,
    ...(hasUnreadBody(req) ? ['connection', 'close'] : []),
  ]);
  if (req.method !== 'HEAD') res.write(body);
  endAfterDrain(req, res);
}
