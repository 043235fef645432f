import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, log } from '../shared/log';

/** True for `localhost`, 127.0.0.0/8 and ::1, with or without brackets or the IPv4-in-IPv6 prefix. */
export function isLoopbackHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').replace(/^::ffff:/i, '');
  return bare === 'localhost' || bare === '::1' || /^127(\.\d{1,3}){3}$/.test(bare);
}

/**
 * True when the request comes from this machine and was meant for it. The `Host` and `Origin` checks keep a web page
 * of somebody else's (or a name that resolves to 127.0.0.1) from driving the stand-in through the user's browser.
 */
export function isLocalRequest(request: IncomingMessage): boolean {
  const { host, origin } = request.headers;
  return (
    isLoopbackHost(request.socket.remoteAddress ?? '') &&
    isLoopbackUrl(`http://${host ?? ''}`) &&
    (origin === undefined || isLoopbackUrl(origin))
  );
}

function isLoopbackUrl(url: string): boolean {
  return URL.canParse(url) && isLoopbackHost(new URL(url).hostname);
}

export interface LocalServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  close(): Promise<void>;
}

/** An HTTP server on a free port of 127.0.0.1. A handler that throws answers 500 with nothing in it. */
export function listenLocally(
  handler: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<LocalServer> {
  const server = createServer((request, response) => {
    handler(request, response).catch((error: unknown) => {
      log('error', 'dev_failure', describe(error));
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close });
    });
  });
}

/** The whole body, or undefined when it is longer than `limit` bytes (the rest is read and thrown away). */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  }
  return size <= limit ? Buffer.concat(chunks) : undefined;
}

/** The JSON object in `body`; undefined when it is not JSON, or not an object. */
export function parseJsonObject(body: Buffer | string): { [field: string]: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(body.toString());
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return value as { [field: string]: unknown };
  } catch {
    return undefined;
  }
}
