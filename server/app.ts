import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

import { isPlain } from '../shared/body';
import { describe, log } from '../shared/log';

import { announcedLength, BodyRefused, MAX_UPLOAD_BYTES } from './body';
import type { ServerConfig } from './config';
import { answerByDoor, type Door } from './door';
import { Exchange } from './exchange';
import { PocketBaseProxy } from './pocketbase';
import { answerBadRequest } from './bad-request';
import { sendRefusal } from './refusal';
import { allows, matchRoute } from './route-match';
import type { Route } from './routes';
import { StaticFiles } from './static-files';
import { readTarget } from './target';

/** Answers paths below `/__dev` in local development; `false` leaves them to the table, where they do not exist. */
export type Extra = (req: IncomingMessage, res: ServerResponse) => boolean | Promise<boolean>;

export interface App {
  readonly server: Server;
  /** Starts listening on the configured address and resolves with the port. */
  listen(): Promise<number>;
  /** Takes no new connections, lets open requests finish for `graceMs`, then ends them. */
  close(graceMs?: number): Promise<void>;
}

const MAX_CONNECTIONS = 2_048;

/** The whole HTTP server, not listening yet. */
export function createApp(config: ServerConfig, door: Door, extra?: Extra): App {
  const pocketbase = new PocketBaseProxy(config.pocketbaseUrl);
  const h5 = new StaticFiles(config.h5Dir, '', config.live);
  const docs = new StaticFiles(config.docsDir, '/docs', config.live);

  /** The latest answer on each connection, to know whether one is under way when the connection breaks. */
  const answers = new WeakMap<Duplex, ServerResponse>();

  async function answer(exchange: Exchange, route: Route): Promise<void> {
    switch (route.kind) {
      case 'door':
        return answerByDoor(exchange, door);
      case 'docs':
        return docs.answer(exchange, route);
      case 'static':
        return h5.answer(exchange, route);
      default:
        return pocketbase.forward(exchange, route);
    }
  }

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    answers.set(req.socket, res);
    if (!server.listening) res.shouldKeepAlive = false;
    const exchange = new Exchange(req, res, config.trustedProxy);
    try {
      if (extra !== undefined && req.url?.startsWith('/__dev') === true) {
        res.setHeader('x-request-id', exchange.id);
        exchange.route = '/__dev/*';
        if (await extra(req, res)) return;
      }
      const target = readTarget(req.url ?? '');
      const route = target && matchRoute(target.path);
      if (target === undefined || route === undefined) {
        sendRefusal(exchange, 'NOT_FOUND');
        return;
      }
      Object.assign(exchange, target);
      exchange.route = route.pattern;
      if (!isPlain(req.headers['content-encoding'])) {
        sendRefusal(exchange, 'NOT_JSON');
        return;
      }
      const ofFiles = route.kind === 'static' || route.kind === 'docs';
      if (allows(route, req.method ?? '') || ofFiles) await answer(exchange, route);
      else sendRefusal(exchange, 'NOT_FOUND');
    } catch (error) {
      if (error instanceof BodyRefused) {
        sendRefusal(exchange, error.refusal);
        return;
      }
      log('error', 'request_failed', { request_id: exchange.id, ...describe(error) });
      sendRefusal(exchange, 'INTERNAL');
    }
  }

  const server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      // A header must be whole in 10 s, a request in 5 min: enough for 50 MB over a slow phone, not for a siege.
      headersTimeout: 10_000,
      requestTimeout: 300_000,
      connectionsCheckingInterval: 2_000,
      // Longer than the 60 s of the usual reverse proxies, so that they close first.
      keepAliveTimeout: 65_000,
      noDelay: true,
    },
    (req, res) => void handle(req, res),
  );
  server.maxConnections = MAX_CONNECTIONS;
  // A client that stops reading is let go.
  server.timeout = 120_000;
  server.on('checkContinue', (req, res) => {
    if ((announcedLength(req) ?? 0) <= MAX_UPLOAD_BYTES) res.writeContinue();
    void handle(req, res);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) =>
    answerBadRequest(error, socket, answers.get(socket)),
  );

  return {
    server,
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(config.port, config.host, () => {
          server.off('error', reject);
          resolve((server.address() as AddressInfo).port);
        });
      }),
    close: (graceMs = 5_000) => close(server, pocketbase, graceMs),
  };
}

async function close(server: Server, pocketbase: PocketBaseProxy, graceMs: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const hard = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(hard);
  await pocketbase.close();
}
