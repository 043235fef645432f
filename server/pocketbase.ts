import { Pool, type Dispatcher } from 'undici';

import { BUDGET_MS } from '../domain/time-budgets';
import { BodyRefused, collectBody, isJson, isMultipart } from './body';
import { MAX_BODY_BYTES } from '../shared/body';
import { readBatch } from './batch';
import type { Exchange } from './exchange';
import { Forwarding } from './forwarding';
import { upstreamPath } from './route-match';
import type { Route } from './routes';
import { ServiceForwarding } from './service-forwarding';
import { Uploads } from './upload';
import { requestHeaders } from './upstream-headers';

const POOL: Pool.Options = {
  pipelining: 1,
  connect: { timeout: 3_000 },
  headersTimeout: BUDGET_MS.server,
  bodyTimeout: BUDGET_MS.server,
  // Go closes an idle connection after five minutes: ours must be the first to go.
  keepAliveTimeout: 60_000,
  keepAliveMaxTimeout: 60_000,
};

/** PocketBase behind its filter: forwards what the table of routes let through, and nothing of its own accord. */
export class PocketBaseProxy {
  private readonly records: Pool;
  /** Files move at the speed of people's phones: they must not take the places of the short requests. */
  private readonly files: Pool;
  private readonly uploads: Uploads;

  constructor(origin: string) {
    this.records = new Pool(origin, { ...POOL, connections: 256 });
    this.files = new Pool(origin, { ...POOL, connections: 256 });
    this.uploads = new Uploads(origin);
  }

  /** @throws BodyRefused when the body is not one for this route; the answer is up to the caller then */
  async forward(exchange: Exchange, route: Route): Promise<void> {
    const { req } = exchange;
    const method = req.method as Dispatcher.HttpMethod;
    if (route.kind === 'file') {
      this.send(this.files, exchange, new Forwarding(exchange), { method });
    } else if (method === 'GET' || method === 'HEAD' || method === 'DELETE') {
      this.send(this.records, exchange, new Forwarding(exchange), { method });
    } else if (route.kind === 'batch') {
      const { body, contentType } = await readBatch(req);
      // The query stays behind: PocketBase would read items from it that nobody has looked at.
      exchange.query = '';
      this.send(this.records, exchange, new Forwarding(exchange), { method, body }, contentType);
    } else if (isMultipart(req)) {
      if (route.uploads !== true) throw new BodyRefused('NOT_JSON');
      this.uploads.send(exchange);
    } else {
      const body = await collectBody(req, MAX_BODY_BYTES);
      if (body.length > 0 && !isJson(req)) throw new BodyRefused('NOT_JSON');
      const handler = route.kind === 'service' ? new ServiceForwarding(exchange) : new Forwarding(exchange);
      this.send(this.records, exchange, handler, { method, body }, 'application/json');
    }
  }

  private send(
    pool: Pool,
    exchange: Exchange,
    handler: Forwarding,
    options: Pick<Dispatcher.DispatchOptions, 'method' | 'body'>,
    contentType?: string,
  ): void {
    const headers = requestHeaders(exchange);
    if (contentType !== undefined) headers.push('content-type', contentType);
    pool.dispatch({ ...options, path: upstreamPath(exchange.path) + exchange.query, headers }, handler);
  }

  async close(): Promise<void> {
    this.uploads.close();
    await Promise.all([this.records.destroy(), this.files.destroy()]);
  }
}
