import { ERRORS, isErrorCode, type ErrorCode } from '../../../domain/errors';
import type { Reply } from '../../platform/http';
import { text } from '../text';

/** Why a call brought nothing: one of the server's stable codes, or what happened on the way. */
export interface Failure {
  readonly code: ErrorCode | 'NETWORK' | 'TIMEOUT' | 'UNREADABLE' | 'NO_LOGIN_CODE' | 'NO_WECHAT';
  /** Chinese, says what to do; can be shown as it is. */
  readonly message: string;
  /** For support: finds the request in the server's log. */
  readonly requestId?: string;
  /** The rest of the envelope's `data`, such as `fields` of INVALID_INPUT. */
  readonly details: Readonly<Record<string, unknown>>;
  /** Seconds to wait, where the server says so. */
  readonly retryAfter?: number;
}

const onTheWay = {
  NETWORK: text.network,
  TIMEOUT: text.timeout,
  UNREADABLE: text.unreadable,
  NO_LOGIN_CODE: text.loginCodeFailed,
  NO_WECHAT: text.noWechat,
} as const;

/** A failure that no server spoke of. */
export function localFailure(code: keyof typeof onTheWay | ErrorCode, requestId?: string): Failure {
  const message = isErrorCode(code) ? ERRORS[code].msg : onTheWay[code];
  return { code, message, details: {}, ...(requestId === undefined ? {} : { requestId }) };
}

/** Reads a refusal out of an answer; whatever is not our envelope (a proxy's page) is UNREADABLE. */
export function readFailure(reply: Reply): Failure {
  if (!reply.ok) return localFailure(reply.reason === 'timeout' ? 'TIMEOUT' : 'NETWORK');
  const requestId = reply.headers['x-request-id'];
  const envelope = reply.body as { msg?: unknown; data?: unknown } | null;
  const data = (envelope?.data ?? {}) as { error?: unknown };
  const { error: code, ...details } = data;
  if (!isErrorCode(code)) return localFailure('UNREADABLE', requestId);
  const wait = Number(reply.headers['retry-after']);
  return {
    code,
    message: typeof envelope?.msg === 'string' ? envelope.msg : ERRORS[code].msg,
    details,
    ...(requestId === undefined ? {} : { requestId }),
    ...(wait > 0 ? { retryAfter: wait } : {}),
  };
}
