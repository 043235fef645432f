import type { IncomingHttpHeaders } from 'node:http';

import { codeOfStatus, inChinese } from '../domain/native-messages';

import { endAfterDrain, hasUnreadBody } from './drain';
import type { Exchange } from './exchange';
import { sendRefusal } from './refusal';
import { answerHeaders } from './upstream-headers';

/** A refusal is a few lines of JSON, in a batch some for each item; whatever is longer is not one. */
export const LONGEST_REFUSAL = 256 * 1024;

/** Of PocketBase's headers these speak of the bytes that it wrote and we have written anew. */
const OF_ITS_BYTES = ['content-length', 'content-encoding', 'etag', 'last-modified'];

/** Passes a refusal of PocketBase's own routes on: its status, shape and codes as they are, its sentences in Chinese. */
export function sendNativeRefusal(
  exchange: Exchange,
  status: number,
  upstream: IncomingHttpHeaders,
  body: Buffer,
): void {
  const { req, res } = exchange;
  const answer = parse(body);
  if (req.method !== 'HEAD' && answer === undefined) {
    // No JSON of PocketBase's: what stood in its way has answered.
    sendRefusal(exchange, codeOfStatus(status));
    return;
  }
  const text = Buffer.from(req.method === 'HEAD' ? '' : JSON.stringify(inChinese(answer)));
  const kept = { ...upstream };
  for (const name of OF_ITS_BYTES) Reflect.deleteProperty(kept, name);
  const headers = answerHeaders(exchange, kept);
  headers.push('content-length', String(text.length));
  if (hasUnreadBody(req)) headers.push('connection', 'close');
  res.writeHead(status, headers);
  if (text.length > 0) res.write(text);
  endAfterDrain(req, res);
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
