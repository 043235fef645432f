import type { IncomingHttpHeaders } from 'node:http';

import { isErrorCode } from '../domain/errors';
import { codeOfStatus } from '../domain/native-messages';
import { refuse, type Refusal } from '../domain/result';

import { Forwarding } from './forwarding';
import { sendRefusal } from './refusal';

/**
 * Forwarding for service routes: success passes as it is; a refusal becomes the envelope of every answer of ours, with
 * the route's own `{"error", "details", "retryAfter"}` kept beside it for the function that called.
 */
export class ServiceForwarding extends Forwarding {
  protected override passRefusal(status: number, _headers: IncomingHttpHeaders, body: Buffer): void {
    const answer = parse(body);
    if (!isErrorCode(answer?.error)) {
      sendRefusal(this.exchange, codeOfStatus(status));
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
