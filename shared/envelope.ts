import { ERRORS } from '../domain/errors';
import type { Refusal } from '../domain/result';

/** The body of every answer of ours: `code` is the HTTP status. */
export interface Envelope {
  readonly code: number;
  readonly msg: string;
  readonly data: object;
  /** Only where the contract hands out a token. */
  readonly token?: string;
}

export const success = (msg: string, data: object = {}): Envelope => ({ code: 200, msg, data });

/** A refusal as its caller sees it: the stable code, the details to mend it, the request id to quote to support. */
export function failure({ code, details }: Refusal, requestId: string): Envelope {
  const { status, msg } = ERRORS[code];
  return { code: status, msg, data: { error: code, ...details, request_id: requestId } };
}
