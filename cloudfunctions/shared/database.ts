import PocketBase, { BaseAuthStore, ClientResponseError, type SendOptions } from 'pocketbase';

import { isErrorCode } from '../../domain/errors';
import { ok, refuse, type Result } from '../../domain/result';
import { BUDGET_MS } from '../../domain/time-budgets';
import {
  SERVICE_ROUTES,
  servicePath,
  type ServiceRoute,
  type ServiceRoutes,
} from '../../shared/service-routes';

export interface DatabaseConfig {
  /** `${url}/api/…` reaches PocketBase: the server's `<origin>/pb`, or PocketBase itself on loopback. */
  readonly url: string;
  readonly serviceToken: string;
  /** Replaces the platform's fetch, for a host that keeps its own connections. */
  readonly fetch?: NonNullable<SendOptions['fetch']>;
}

/** The database as the operations know it: one method for a service route. */
export type Database = {
  readonly [route in ServiceRoute]: (
    ask: ServiceRoutes[route]['ask'],
  ) => Promise<Result<ServiceRoutes[route]['answer']>>;
};

/** The service routes over PocketBase's own client: one round trip each, as the service account. */
export function connectDatabase({ url, serviceToken, fetch }: DatabaseConfig): Database {
  // a store of its own: PocketBase's default one looks for a browser's
  const store = new BaseAuthStore();
  store.save(serviceToken);
  // the client would abort the first of two equal calls
  const client = new PocketBase(url, store).autoCancellation(false);

  async function ask(route: ServiceRoute, body: object): Promise<Result<unknown>> {
    const path = servicePath(route);
    const signal = AbortSignal.timeout(BUDGET_MS.database);
    const attempt = (): Promise<unknown> =>
      client.send(path, { method: 'POST', body, signal, ...(fetch && { fetch }) });
    try {
      return ok(await attempt().catch((error: unknown) => again(route, error, attempt)));
    } catch (error) {
      return refusalOf(path, error);
    }
  }

  const routes = Object.keys(SERVICE_ROUTES) as ServiceRoute[];
  // each method is this one, typed by its route
  return Object.fromEntries(routes.map((route) => [route, (body: object) => ask(route, body)])) as Database;
}

/** A frozen instance wakes up with kept-alive sockets that the other side closed long ago: one more try on a new one. */
function again(route: ServiceRoute, error: unknown, attempt: () => Promise<unknown>): Promise<unknown> {
  const { cause, code = (cause as { code?: string } | undefined)?.code } = causeOf(error);
  const deadSocket = ['ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE'].includes(code ?? '');
  return deadSocket && !SERVICE_ROUTES[route].once ? attempt() : Promise.reject(error as Error);
}

/** What PocketBase's client has wrapped, where it has. */
const causeOf = (error: unknown): { readonly code?: string; readonly cause?: unknown } =>
  (error instanceof ClientResponseError ? error.originalError : error) ?? {};

/** A refusal of the database keeps its code. @throws for anything else: unreachable, too slow, no answer of ours */
function refusalOf(path: string, error: unknown): Result<never> {
  if (!(error instanceof ClientResponseError)) throw error;
  const { error: code, details, retryAfter } = error.response;
  if (isErrorCode(code)) return refuse(code, details, retryAfter);
  // its own message would quote the answer
  throw new Error(`the database answered ${error.status} on ${path}`, { cause: causeOf(error) });
}
