import { isErrorCode } from '../../../domain/errors';
import { ok, refuse, type Result } from '../../../domain/result';
import type { KnownCaller } from '../caller';

export interface PocketBaseConfig {
  /** `${url}/api/…` reaches PocketBase: the server's `<origin>/pb`, or PocketBase itself on loopback. */
  readonly url: string;
  readonly serviceToken: string;
  /** Origin in links to files, without a trailing slash. */
  readonly publicUrl: string;
  /** Replaces the platform's fetch, for a host that keeps its own connections. */
  readonly fetch?: typeof fetch;
}

/** Below the function's own time-out, so that a stuck database becomes an answer and not a dead call. */
const TIMEOUT_MS = 8_000;

/** Asks one service route; a refusal of the database keeps its code, anything else is thrown. */
export type Post = <T>(
  route: string,
  body: object,
  options?: { readonly once?: boolean },
) => Promise<Result<T>>;

/** The wire to PocketBase's service routes: one POST each, as the service account. */
export function pocketBaseService(config: PocketBaseConfig): Post {
  const headers = { authorization: config.serviceToken, 'content-type': 'application/json' };
  const fetcher = config.fetch ?? fetch;
  return async <T>(route: string, body: object, { once = false } = {}) => {
    const text = JSON.stringify(body);
    const attempt = () =>
      fetcher(`${config.url}/api/service/${route}`, {
        method: 'POST',
        headers,
        body: text,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
    const response = await attempt().catch((error: unknown) =>
      !once && isDeadSocket(error) ? attempt() : Promise.reject(error as Error),
    );
    const answer = (await response.json()) as unknown;
    return response.ok ? ok(answer as T) : refusalOf(response.status, answer);
  };
}

/** How a service route is told for whom a function acts. */
export const wire = (caller: KnownCaller) =>
  caller.kind === 'bearer' ? { token: caller.token } : { openid: caller.openid };

/** Rows of a list as the service routes answer them: JSON text that only its reader opens. */
export interface JsonRows {
  readonly items: string;
}

/** Files come from PocketBase by relative path; people get them through the server's `/pb`. */
export function absolute(path: string, publicUrl: string): string {
  return path.startsWith('/') ? `${publicUrl}/pb${path}` : path;
}

/**
 * A frozen instance wakes up with kept-alive sockets that the other side closed long ago. A route that leaves the same
 * state when it is asked twice may be asked once more on a new socket; the others say `once`.
 */
function isDeadSocket(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: { code?: string } };
  return ['ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE'].includes(code ?? cause?.code ?? '');
}

function refusalOf(status: number, answer: unknown): Result<never> {
  const { error, details, retryAfter } = answer as {
    error?: unknown;
    details?: { [key: string]: unknown };
    retryAfter?: number;
  };
  if (isErrorCode(error)) return refuse(error, details, retryAfter);
  throw new Error(`the database answered ${status} on a service route`);
}
