import type { IncomingHttpHeaders } from 'node:http';

import type { Exchange } from './exchange';

/** What PocketBase needs of a request. A list of what may pass, so that nothing forged gets through by a new name. */
const FORWARDED = [
  'authorization',
  'accept',
  'range',
  'if-range',
  'if-none-match',
  'if-modified-since',
  'user-agent',
  'idempotency-key',
] as const;

/** Hop-by-hop, PocketBase's CORS for everybody (our H5 is same-origin, mini-programs know no CORS), and our own. */
const DROPPED = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'access-control-allow-origin',
  'access-control-allow-credentials',
  'access-control-expose-headers',
  'x-xss-protection',
  'date',
  'server',
  'x-request-id',
]);

/** Request headers for PocketBase as a flat list of names and values. */
export function requestHeaders({ req, address, id }: Exchange): string[] {
  const headers = ['x-real-ip', address, 'x-request-id', id];
  for (const name of FORWARDED) {
    const value = req.headers[name];
    if (typeof value === 'string') headers.push(name, value);
  }
  return headers;
}

/** Answer headers for the client as a flat list, with the request id in front. */
export function answerHeaders(exchange: Exchange, upstream: IncomingHttpHeaders): string[] {
  const headers = ['x-request-id', exchange.id, 'referrer-policy', 'no-referrer'];
  for (const name in upstream) {
    const value = upstream[name];
    if (value === undefined || DROPPED.has(name) || name === 'cache-control') continue;
    if (Array.isArray(value)) for (const one of value) headers.push(name, one);
    else headers.push(name, value);
  }
  headers.push('cache-control', cacheControl(exchange, upstream['cache-control']));
  return headers;
}

/** Answers about people are kept nowhere; a private file, recognised by its token, in no shared cache. */
function cacheControl({ query }: Exchange, upstream: string | undefined): string {
  if (upstream === undefined) return 'no-store';
  return /[?&]token=/.test(query) ? 'private, no-store' : upstream;
}
