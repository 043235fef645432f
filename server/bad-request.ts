import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

import type { ErrorCode } from '../domain/errors';

interface BadRequest {
  readonly status: number;
  readonly code: ErrorCode;
  readonly msg: string;
}

const MALFORMED: BadRequest = { status: 400, code: 'INVALID_INPUT', msg: '请求格式有误，无法识别' };
const KINDS: { readonly [errorCode: string]: BadRequest } = {
  HPE_HEADER_OVERFLOW: { status: 431, code: 'PAYLOAD_TOO_LARGE', msg: '请求头太大，请缩减后再试' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'INVALID_INPUT', msg: '请求超时，请检查网络后再试' },
};

/** What never became a request (broken, too large a header, too slow) still gets the envelope, on the bare socket. */
export function answerBadRequest(
  error: NodeJS.ErrnoException,
  socket: Duplex,
  latest: ServerResponse | undefined,
): void {
  const underWay = latest !== undefined && latest.headersSent && !latest.writableFinished;
  if (!socket.writable || underWay) {
    socket.destroy();
    return;
  }
  const { status, code, msg } = KINDS[error.code ?? ''] ?? MALFORMED;
  const id = randomUUID();
  const body = JSON.stringify({ code: status, msg, data: { error: code, request_id: id } });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${id}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
