import PocketBase, { BaseAuthStore, ClientResponseError } from 'pocketbase';

import { isErrorCode } from '../../../domain/errors';
import { ok, refuse, type Result } from '../../../domain/result';
import { PICTURE_FIELDS, type PictureField } from '../../../domain/users';
import type { KnownCaller } from '../caller';
import type { Database, Session, UserView } from '../ports/database';

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

/** The database port over PocketBase's service routes: one POST each, as the service account. */
export function pocketBaseDatabase(config: PocketBaseConfig): Database {
  const post = <T>(route: string, body: object) => send<T>(config, `/api/service/${route}`, body);
  const withLinks = (view: UserView): UserView => ({
    ...view,
    pictures: absoluteLinks(view.pictures, config.publicUrl),
  });

  const openSession = async (route: string, ask: object) =>
    map(await post<Session>(route, ask), (session) => ({ ...session, user: withLinks(session.user) }));

  return {
    openSession: (ask) => openSession('session', ask),
    registerPlatformUser: (ask) => openSession('platform-register', ask),
    signInPlatformUser: (ask) => openSession('platform-login', ask),
    renewSession: (caller) => post('renew', { caller: wire(caller) }),
    whoIs: (caller) => post('caller', { caller: wire(caller) }),
    saveProfile: async (caller, { changes, vouchedPhone }) =>
      map(
        await post<{ user: UserView }>('profile', {
          caller: wire(caller),
          changes,
          ...(vouchedPhone === null ? {} : { phone: vouchedPhone }),
        }),
        ({ user }) => withLinks(user),
      ),
    endSessions: (caller) => post('logout', { caller: wire(caller) }),
    eraseAccount: (caller) => post('account-delete', { caller: wire(caller) }),
    countUsers: (ask) => post('users-count', ask),
    findPerson: async (openid) =>
      map(
        await post<{ person: { id: number; name: string; avatar_url: string } | null }>('person', { openid }),
        ({ person }) => ({
          person: person && {
            ...person,
            avatar_url: absolute(person.avatar_url, config.publicUrl),
          },
        }),
      ),
    countClientError: (address) => post('limit', { bucket: 'client-error', address }),
    ping: () => post('health', {}),
  };
}

const map = <A, B>(result: Result<A>, f: (value: A) => B): Result<B> =>
  result.ok ? ok(f(result.value)) : result;

const wire = (caller: KnownCaller) =>
  caller.kind === 'bearer' ? { token: caller.token } : { openid: caller.openid };

/** A client per call: one kept at module level would carry one person's state into another's request. */
function client(config: PocketBaseConfig): PocketBase {
  return new PocketBase(config.url, new BaseAuthStore()).autoCancellation(false);
}

async function send<T>(config: PocketBaseConfig, path: string, body: object): Promise<Result<T>> {
  const attempt = () =>
    client(config).send<T>(path, {
      method: 'POST',
      body,
      headers: { authorization: config.serviceToken },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(config.fetch === undefined ? {} : { fetch: config.fetch }),
    });
  try {
    return ok(
      await attempt().catch((error: unknown) => (isDeadSocket(error) ? attempt() : Promise.reject(error))),
    );
  } catch (error) {
    return refusalOf(error);
  }
}

/**
 * A frozen instance wakes up with kept-alive sockets that the other side closed long ago. Every service route leaves
 * the same state when it is asked twice, so one more attempt on a new socket is safe.
 */
function isDeadSocket(error: unknown): boolean {
  if (!(error instanceof ClientResponseError) || error.status !== 0) return false;
  const cause = (error.originalError as { cause?: { code?: string } } | undefined)?.cause;
  return cause?.code === 'ECONNRESET' || cause?.code === 'UND_ERR_SOCKET' || cause?.code === 'EPIPE';
}

function refusalOf(error: unknown): Result<never> {
  if (error instanceof ClientResponseError) {
    const {
      error: code,
      details,
      retryAfter,
    } = error.response as {
      error?: unknown;
      details?: { [key: string]: unknown };
      retryAfter?: number;
    };
    if (isErrorCode(code)) return refuse(code, details, retryAfter);
    throw new Error(`the database answered ${error.status} on a service route`, {
      cause: error.originalError,
    });
  }
  throw error;
}

/** Files come from PocketBase by relative path; people get them through the server's `/pb`. */
function absolute(path: string, publicUrl: string): string {
  return path.startsWith('/') ? `${publicUrl}/pb${path}` : path;
}

function absoluteLinks(pictures: UserView['pictures'], publicUrl: string): UserView['pictures'] {
  const links: { [field in PictureField]?: string } = {};
  for (const field of PICTURE_FIELDS) {
    const path = pictures[field];
    if (path) links[field] = absolute(path, publicUrl);
  }
  return links;
}
