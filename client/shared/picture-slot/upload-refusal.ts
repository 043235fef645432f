import { isErrorCode } from '../../../domain/errors';
import type { Reply } from '../../platform/http';
import { localFailure, readFailure, type Failure } from '../api/failure';

/**
 * Reads why an upload was refused. PocketBase answers in a shape of its own: the field with a code, one of ours or one
 * of its validators', and a sentence that our server has put into Chinese.
 */
export function readUploadRefusal(reply: Reply, field: string): Failure {
  const body = reply.ok ? (reply.body as { data?: unknown } | null) : null;
  const data = (body?.data ?? {}) as Readonly<Record<string, unknown>>;
  const reason = data[field] as { code?: unknown; message?: unknown } | undefined;
  if (!reply.ok || reason === undefined) return readFailure(reply);

  const { code, message } = reason;
  const failure = localFailure(isErrorCode(code) ? code : 'INVALID_INPUT', reply.headers['x-request-id']);
  return typeof message === 'string' && message !== '' ? { ...failure, message } : failure;
}
