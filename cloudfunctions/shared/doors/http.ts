import { ERRORS } from '../../../domain/errors';
import { ok, refuse, type Refusal, type Result } from '../../../domain/result';
import { CONTRACT_OPERATIONS, type ContractOperationId } from '../../../generated/contract/operations';
import { failure } from '../../../shared/envelope';
import { header, type HttpEvent, type HttpResponse } from '../../../shared/http-event';
import { requestId as idOrNew } from '../../../shared/request-id';
import { runCall } from '../call';
import type { Caller } from '../caller';
import type { CallContext } from '../operation';
import { operationAt, ROUTES } from '../routes';
import { readJsonBody } from './http-body';

export type HttpDoorParts = Pick<CallContext, 'database' | 'wechat' | 'publicUrl' | 'testOpenidAllowed'>;

/** The HTTP door: CloudBase HTTP access events, and our own server's requests in the same shape. */
export function httpDoor(parts: HttpDoorParts) {
  return async (event: HttpEvent): Promise<HttpResponse> => {
    // the gateway's, when there is one
    const requestId = idOrNew(event.requestContext?.requestId);
    const id = operationAt(event.path);
    if (id === undefined) return respond(requestId, refuse('NOT_FOUND').refusal);
    const { method } = CONTRACT_OPERATIONS[id];
    if (event.httpMethod !== method) {
      return respond(requestId, refuse('METHOD_NOT_ALLOWED').refusal, { allow: method });
    }
    const idempotencyKey = header(event, 'idempotency-key');
    const context: CallContext = {
      ...parts,
      caller: callerOf(event),
      requestId,
      ...addressOf(event),
      ...(idempotencyKey !== undefined && { idempotencyKey }),
    };
    const result = await runCall(id, inputOf(id, event), context);
    if (result.ok) return json(200, requestId, result.value);
    const special = ROUTES[id].presentRefusal;
    return special ? json(200, requestId, special(result.refusal)) : respond(requestId, result.refusal);
  };
}

/** The authorisation contract takes its input from the query, all others from a JSON body. */
function inputOf(id: ContractOperationId, event: HttpEvent): Result<unknown> {
  if (id === 'postSrv') return ok(event.queryStringParameters ?? {});
  return readJsonBody(event, CONTRACT_OPERATIONS[id].maxBodyBytes);
}

/** The bearer token, with or without the word; PocketBase's own clients send it bare. */
function callerOf(event: HttpEvent): Caller {
  const token = header(event, 'authorization')
    ?.replace(/^Bearer\s+/i, '')
    .trim();
  return token ? { kind: 'bearer', token } : { kind: 'guest' };
}

function addressOf({ requestContext }: HttpEvent): { address?: string } {
  return requestContext?.sourceIp ? { address: requestContext.sourceIp } : {};
}

function respond(
  requestId: string,
  refusal: Refusal,
  headers: { readonly [name: string]: string } = {},
): HttpResponse {
  const wait = refusal.retryAfter;
  return json(ERRORS[refusal.code].status, requestId, failure(refusal, requestId), {
    ...headers,
    ...(wait === undefined ? {} : { 'retry-after': String(Math.max(1, Math.ceil(wait))) }),
  });
}

function json(
  statusCode: number,
  requestId: string,
  body: object,
  headers: { readonly [name: string]: string } = {},
): HttpResponse {
  return {
    statusCode,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-request-id': requestId,
      ...headers,
    },
    body: JSON.stringify(body),
  };
}
