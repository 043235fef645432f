import { ERRORS, isErrorCode } from '../../../domain/errors';
import type { Reply } from '../../platform/http';
import { localFailure, readFailure, type Failure } from '../api/failure';
import { uploadText } from '../text';

/** PocketBase's own words for what our hooks would refuse too, were they asked first. */
const FILE_TROUBLE: Readonly<Record<string, string>> = {
  validation_file_size_limit: uploadText.tooLarge,
  validation_invalid_mime_type: uploadText.notAPicture,
};

/** Reads why an upload was refused: PocketBase names the field, with one of our codes or one of its own. */
export function readUploadRefusal(reply: Reply, field: string): Failure {
  const body = reply.ok ? (reply.body as { data?: unknown } | null) : null;
  const data = (body?.data ?? {}) as Readonly<Record<string, unknown>>;
  const reason = data[field] as { code?: unknown; message?: unknown } | undefined;
  if (!reply.ok || reason === undefined) return readFailure(reply);

  const { code, message } = reason;
  const requestId = reply.headers['x-request-id'];
  if (isErrorCode(code)) {
    // PocketBase ends every message with a full stop, Chinese or not.
    const words = typeof message === 'string' ? message.replace(/\.$/, '') : '';
    const said = words === '' ? ERRORS[code].msg : words;
    return { ...localFailure(code, requestId), message: said };
  }
  const known = FILE_TROUBLE[String(code)];
  return { ...localFailure('INVALID_INPUT', requestId), ...(known === undefined ? {} : { message: known }) };
}
