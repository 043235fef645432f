import { ERRORS, type ErrorCode } from '../../../domain/errors';

/**
 * Answers in PocketBase's own error shape with our stable code in `data.error`. Only for middleware: an answer
 * written inside a batch item would commit the rest of the batch.
 */
export function answerNatively(e: core.RequestEvent, code: ErrorCode, retryAfter = 0): void {
  const { status, msg } = ERRORS[code];
  if (retryAfter > 0) e.response.header().set('Retry-After', String(retryAfter));
  e.json(status, { status, message: msg, data: { error: code } });
}
