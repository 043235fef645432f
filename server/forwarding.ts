import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';

import { describe, log } from '../shared/log';

import { BodyRefused } from './body';
import { endAfterDrain, hasUnreadBody } from './drain';
import type { Exchange } from './exchange';
import { LONGEST_REFUSAL, sendNativeRefusal } from './native-refusal';
import { sendRefusal } from './refusal';
import { answerHeaders } from './upstream-headers';

interface Refused {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Streams PocketBase's answer to the client as it comes, at the client's speed, and stops when the client goes. A
 * refusal is read whole first: it is a few lines, and its sentences are put into Chinese.
 */
export class Forwarding implements Dispatcher.DispatchHandler {
  protected controller: Dispatcher.DispatchController | undefined;
  private refused: Refused | undefined;
  private readonly chunks: Buffer[] = [];
  private size = 0;

  constructor(protected readonly exchange: Exchange) {
    exchange.onClosed = () => {
      if (!exchange.res.writableFinished) this.controller?.abort(new Error('client has gone'));
    };
  }

  /** How a refusal goes on to the client. */
  protected passRefusal(status: number, headers: IncomingHttpHeaders, body: Buffer): void {
    sendNativeRefusal(this.exchange, status, headers, body);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.exchange.res.destroyed) controller.abort(new Error('client has gone'));
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
  ): void {
    if (status < 200) return;
    if (status >= 400) {
      this.refused = { status, headers };
      return;
    }
    const { req, res } = this.exchange;
    const list = answerHeaders(this.exchange, headers);
    if (hasUnreadBody(req)) list.push('connection', 'close');
    res.writeHead(status, list);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.refused !== undefined) {
      this.size += chunk.length;
      if (this.size <= LONGEST_REFUSAL) this.chunks.push(chunk);
      return;
    }
    const { res } = this.exchange;
    if (res.write(chunk)) return;
    controller.pause();
    res.once('drain', () => controller.resume());
  }

  onResponseEnd(): void {
    if (this.refused === undefined) {
      endAfterDrain(this.exchange.req, this.exchange.res);
      return;
    }
    const { status, headers } = this.refused;
    this.passRefusal(status, headers, Buffer.concat(this.chunks));
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    const { res, id } = this.exchange;
    if (res.destroyed) return;
    if (error instanceof BodyRefused) {
      sendRefusal(this.exchange, error.refusal);
      return;
    }
    log('error', 'pocketbase_unreachable', { request_id: id, ...describe(error) });
    sendRefusal(this.exchange, 'INTERNAL');
  }
}
