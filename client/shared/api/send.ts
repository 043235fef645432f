import type { AnswerOf, OperationId, RequestOf } from './contract';
import { readFailure, type Failure } from './failure';
import type { Transport } from './transport';

export type ApiResult<Id extends OperationId> =
  { readonly ok: true; readonly answer: AnswerOf<Id> } | { readonly ok: false; readonly failure: Failure };

/** One typed call with exactly the given token: no renewal, no repetition, nothing shown. Never rejects. */
export type Send = <Id extends OperationId>(
  operationId: Id,
  body: RequestOf<Id>,
  token?: string,
) => Promise<ApiResult<Id>>;

export function createSend(transport: Transport): Send {
  return async <Id extends OperationId>(operationId: Id, body: RequestOf<Id>, token?: string) => {
    const reply = await transport({ operationId, body, ...(token === undefined ? {} : { token }) });
    const envelope = reply.ok ? (reply.body as { code?: unknown } | null) : null;
    if (reply.ok && reply.status === 200 && envelope?.code === 200) {
      // The server's answers are checked against the contract by its own tests; here only the envelope is.
      return { ok: true, answer: reply.body as AnswerOf<Id> };
    }
    return { ok: false, failure: readFailure(reply) };
  };
}
