import { BUDGET_MS } from '../domain/time-budgets';
import type { HttpEvent, HttpResponse } from '../shared/http-event';
import { describe, log } from '../shared/log';
import { isUtf8 } from 'node:buffer';

import { collectBody } from './body';
import { MAX_BODY_BYTES } from '../shared/body';
import type { Exchange } from './exchange';
import { sendRefusal } from './refusal';

/** The HTTP door of the cloud function `http`, in this process or behind a function runtime. */
export type Door = (event: HttpEvent) => Promise<HttpResponse>;

/** Headers by which a proxy vouches for a caller: from outside they are only words. */
const FORGEABLE = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded', 'x-real-ip'];

/** @throws BodyRefused when the body is above 1 MB or does not come */
export async function answerByDoor(exchange: Exchange, door: Door): Promise<void> {
  const { req, id, path } = exchange;
  const event = eventOf(exchange, await collectBody(req, MAX_BODY_BYTES));
  let answer: HttpResponse;
  try {
    answer = await inTime(door(event));
  } catch (error) {
    log('error', 'door_failed', { request_id: id, ...describe(error) });
    sendRefusal(exchange, 'INTERNAL');
    return;
  }
  // A path the door knows is a name of the contract; any other may hold whatever its sender typed.
  if (answer.statusCode !== 404) exchange.route = path;
  send(exchange, answer);
}

/** A door that hangs must not hold its caller longer than they wait. */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the door took too long')), BUDGET_MS.server);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function eventOf({ req, id, address, path, query }: Exchange, body: Buffer): HttpEvent {
  const headers: Record<string, string | undefined> = {};
  for (const name in req.headers) {
    const value = req.headers[name];
    if (typeof value === 'string' && !FORGEABLE.includes(name)) headers[name] = value;
  }
  const asText = isUtf8(body);
  return {
    path,
    httpMethod: req.method ?? '',
    headers,
    ...(query === '' ? {} : { queryStringParameters: Object.fromEntries(new URLSearchParams(query)) }),
    requestContext: { requestId: id, sourceIp: address },
    body: body.toString(asText ? 'utf8' : 'base64'),
    isBase64Encoded: !asText,
  };
}

function send({ req, res, id }: Exchange, { statusCode, headers, body }: HttpResponse): void {
  if (res.destroyed) return;
  const bytes = Buffer.from(body);
  const list = ['x-request-id', id, 'x-content-type-options', 'nosniff', 'referrer-policy', 'no-referrer'];
  for (const [name, value] of Object.entries(headers)) {
    const lower = name.toLowerCase();
    if (lower !== 'content-length' && lower !== 'x-request-id') list.push(lower, value);
  }
  list.push('content-length', String(bytes.length));
  res.writeHead(statusCode, list);
  if (req.method === 'HEAD') res.end();
  else res.end(bytes);
}
