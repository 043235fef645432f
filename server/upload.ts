import { Agent, request, type IncomingMessage } from 'node:http';

import { describe, log } from '../shared/log';

import { announcedLength, BodyRefused, limitedStream, MAX_UPLOAD_BYTES } from './body';
import { endAfterDrain, hasUnreadBody } from './drain';
import type { Exchange } from './exchange';
import { LONGEST_REFUSAL, sendNativeRefusal } from './native-refusal';
import { sendRefusal } from './refusal';
import { upstreamPath } from './route-match';
import { answerHeaders, requestHeaders } from './upstream-headers';

/** Without a byte in either direction for so long, PocketBase or the client is gone. */
const IDLE_MS = 60_000;
/** How long PocketBase may leave "may I send?" unanswered. */
const CONTINUE_MS = 300;

/**
 * Streams forms with files to PocketBase. It asks first (`Expect: 100-continue`), so that whom PocketBase refuses is
 * answered at once instead of by a connection cut in the middle of 50 MB; undici cannot ask, node:http can.
 */
export class Uploads {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 256, timeout: IDLE_MS });

  constructor(private readonly origin: string) {}

  /** @throws BodyRefused when the announced length is above 51 MB; what is not announced is counted on its way */
  send(exchange: Exchange): void {
    const { req, res } = exchange;
    const length = announcedLength(req);
    if (length !== undefined && length > MAX_UPLOAD_BYTES) throw new BodyRefused('PAYLOAD_TOO_LARGE');
    const upstream = request(this.origin, {
      agent: this.agent,
      method: req.method,
      path: upstreamPath(exchange.path) + exchange.query,
      timeout: IDLE_MS,
      headers: [
        ...requestHeaders(exchange),
        ...['host', new URL(this.origin).host],
        ...['expect', '100-continue'],
        ...['content-type', req.headers['content-type'] ?? ''],
        ...(length === undefined ? ['transfer-encoding', 'chunked'] : ['content-length', String(length)]),
      ],
    });
    let failed = false;
    const fail = (error: Error) => {
      clearTimeout(patience);
      upstream.destroy();
      // Ending the request above errs once more, and a client that has gone waits for nothing.
      if (failed || req.errored || res.destroyed || res.writableEnded) return;
      failed = true;
      if (error instanceof BodyRefused) {
        sendRefusal(exchange, error.refusal);
        return;
      }
      log('error', 'pocketbase_unreachable', { request_id: exchange.id, ...describe(error) });
      sendRefusal(exchange, 'INTERNAL');
    };
    // A server may refuse without saying either "continue" or "no" while it waits for a small body (Go does): RFC 9110
    // 10.1.1 tells clients not to wait for ever.
    let asking = true;
    const sendBody = () => {
      if (!asking) return;
      asking = false;
      clearTimeout(patience);
      const body = length === undefined ? limitedStream(req, MAX_UPLOAD_BYTES) : req;
      body.once('error', fail).pipe(upstream);
    };
    const patience = setTimeout(sendBody, CONTINUE_MS);
    exchange.onClosed = () => {
      clearTimeout(patience);
      upstream.destroy();
    };
    upstream
      .on('error', fail)
      .on('timeout', () => upstream.destroy(new Error('PocketBase does not move')))
      .on('response', (answer) => {
        asking = false;
        clearTimeout(patience);
        pass(exchange, answer);
      })
      .on('continue', sendBody)
      .flushHeaders();
  }

  close(): void {
    this.agent.destroy();
  }
}

function pass(exchange: Exchange, answer: IncomingMessage): void {
  const { req, res } = exchange;
  const status = answer.statusCode ?? 500;
  if (status >= 400) {
    void passRefusal(exchange, status, answer);
    return;
  }
  const headers = answerHeaders(exchange, answer.headers);
  if (hasUnreadBody(req)) headers.push('connection', 'close');
  res.writeHead(status, headers);
  answer
    .once('error', () => res.destroy())
    .once('end', () => endAfterDrain(req, res))
    .pipe(res, { end: false });
}

async function passRefusal(exchange: Exchange, status: number, answer: IncomingMessage): Promise<void> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= LONGEST_REFUSAL) chunks.push(chunk);
    }
  } catch {
    exchange.res.destroy();
    return;
  }
  sendNativeRefusal(exchange, status, answer.headers, Buffer.concat(chunks));
}
