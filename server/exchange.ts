import type { IncomingMessage, ServerResponse } from 'node:http';

import { log } from '../shared/log';

import { clientAddress } from './client-address';
import { requestId } from '../shared/request-id';

/** One request and its answer, with what every part of the server needs to know about it. */
export class Exchange {
  readonly id: string;
  readonly address: string;
  /** For the log: the pattern, never the path, because record ids of users are openids. */
  route = 'unknown';
  path = '';
  query = '';
  /** Called when the answer is out or the client has gone, whichever comes first. */
  onClosed: (() => void) | undefined;
  private readonly startedAt = performance.now();

  constructor(
    readonly req: IncomingMessage,
    readonly res: ServerResponse,
    trustedProxy: boolean,
  ) {
    this.id = requestId(req.headers['x-request-id']);
    this.address = clientAddress(req, trustedProxy);
    res.once('close', () => this.close());
  }

  private close(): void {
    this.onClosed?.();
    const { statusCode, headersSent } = this.res;
    log(statusCode >= 500 ? 'error' : 'info', 'http_request', {
      request_id: this.id,
      method: this.req.method,
      route: this.route,
      // nginx's number for a client that did not wait: not a status we ever send
      status: headersSent ? statusCode : 499,
      ms: Math.round((performance.now() - this.startedAt) * 10) / 10,
    });
  }
}
