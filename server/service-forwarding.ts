import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';

import { isErrorCode, type ErrorCode } from '../domain/errors';
import { refuse, type Refusal } from '../domain/result';

import { Forwarding } from './forwarding';
import { sendRefusal } from './refusal';

/** A refusal of ours is a line of JSON; whatever is longer is not one. */
const LONGEST_REFUSAL = 64 * 1024;

const CODE_OF_STATUS: { readonly [status: number]: ErrorCode } = {
  400: 'INVALID_INPUT',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'PAYLOAD_TOO_LARGE',
  429: 'TOO_MANY_REQUESTS',
};

/**
 * Forwarding for service routes: success passes as it is; a refusal becomes the envelope of every answer of ours, with
 * the route's own `{"error", "details", "retryAfter"}` kept beside it for the function that called.
 */
export class ServiceForwarding extends Forwarding {
  private refusedStatus: number | undefined;
  private readonly chunks: Buffer[] = [];
  private size = 0;

  override onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
  ): void {
    if (status >= 400) this.refusedStatus = status;
    else super.onResponseStart(controller, status, headers);
  }

  override onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.refusedStatus === undefined) {
      super.onResponseData(controller, chunk);
      return;
    }
    this.size += chunk.length;
    if (this.size <= LONGEST_REFUSAL) this.chunks.push(chunk);
  }

  override onResponseEnd(): void {
    if (this.refusedStatus === undefined) {
      super.onResponseEnd();
      return;
    }
    const answer = parse(Buffer.concat(this.chunks));
    if (!isErrorCode(answer?.error)) {
      sendRefusal(this.exchange, CODE_OF_STATUS[this.refusedStatus] ?? 'INTERNAL');
      return;
    }
    const { error, details, retryAfter } = answer;
    const wait = typeof retryAfter === 'number' ? retryAfter : undefined;
    sendRefusal(this.exchange, refuse(error, details, wait).refusal, [], answer);
  }
}

interface ServiceRefusal {
  readonly error?: unknown;
  readonly details?: Refusal['details'];
  readonly retryAfter?: unknown;
}

function parse(body: Buffer): ServiceRefusal | undefined {
  try {
    return (JSON.parse(body.toString('utf8')) ?? undefined) as ServiceRefusal | undefined;
  } catch {
    return undefined;
  }
}
