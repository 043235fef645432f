import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';

import { describe, log } from '../shared/log';

import { BodyRefused } from './body';
import { endAfterDrain, hasUnreadBody } from './drain';
import type { Exchange } from './exchange';
import { sendRefusal } from './refusal';
import { answerHeaders } from './upstream-headers';

/** Streams PocketBase's answer to the client as it comes, at the client's speed, and stops when the client goes. */
export class Forwarding implements Dispatcher.DispatchHandler {
  protected controller: Dispatcher.DispatchController | undefined;

  constructor(protected readonly exchange: Exchange) {
    exchange.onClosed = () => {
      if (!exchange.res.writableFinished) this.controller?.abort(new Error('client has gone'));
    };
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
    const { req, res } = this.exchange;
    const list = answerHeaders(this.exchange, headers);
    if (hasUnreadBody(req)) list.push('connection', 'close');
    res.writeHead(status, list);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const { res } = this.exchange;
    if (res.write(chunk)) return;
    controller.pause();
    res.once('drain', () => controller.resume());
  }

  onResponseEnd(): void {
    endAfterDrain(this.exchange.req, this.exchange.res);
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
