import { ok, refuse, type Result } from '../../../domain/result';
import { isJsonType, isPlain } from '../../../shared/body';
import { header, type HttpEvent } from '../../../shared/http-event';

/**
 * The JSON body of an event. No body at all counts as `{}`: operations without input may be called without one, and
 * the contract's validator names what is missing for the others.
 */
export function readJsonBody(event: HttpEvent, maxBytes: number): Result<unknown> {
  const text = bodyText(event);
  if (text === '') return ok({});
  if (Buffer.byteLength(text) > maxBytes) return refuse('PAYLOAD_TOO_LARGE', { max_bytes: maxBytes });
  if (!isJsonType(header(event, 'content-type')) || !isPlain(header(event, 'content-encoding'))) {
    return refuse('NOT_JSON');
  }
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return refuse('INVALID_JSON');
  }
}

function bodyText({ body, isBase64Encoded }: HttpEvent): string {
  if (!body) return '';
  return isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
}
