import type { Reply } from '../../platform/http';
import type { LoginCode, Storage } from '../../platform/types';
import { createSend } from '../api/send';
import { cloudTransport, httpsTransport } from '../api/transport';
import { createSession } from './session';

// For tests only: a server and a device, as far as the session can tell them from real ones.

export const success = (data: object, token?: string): Reply => ({
  ok: true,
  status: 200,
  headers: { 'x-request-id': 'req-1' },
  body: { code: 200, msg: '操作成功', data, ...(token === undefined ? {} : { token }) },
});

export const refusal = (status: number, error: string): Reply => ({
  ok: true,
  status,
  headers: { 'x-request-id': 'req-2' },
  body: { code: status, msg: `refused: ${error}`, data: { error } },
});

export const OFFLINE: Reply = { ok: false, reason: 'network' };

interface Request {
  readonly path: string;
  readonly body: Record<string, unknown>;
  readonly token: string | undefined;
}

/** A server that knows people by code and token, as far as the session needs it; `answer` plays faults. */
export function fakeWorld(options: { cloud?: boolean } = {}) {
  const requests: Request[] = [];
  const good = new Set<string>();
  const stored = new Map<string, string>();
  const hearers: ((isThere: boolean) => void)[] = [];
  let issued = 0;
  let codes = 0;
  const world = {
    requests,
    stored,
    clock: 1_700_000_000_000,
    openid: 'openid-alice',
    /** When the person's data changed last. */
    updated: '2026-01-01',
    /** Return a reply to play a fault, undefined for the usual answer. */
    answer: (_request: Request): Reply | undefined => undefined,
    /** Resolves when the answers may go out; tests hold it to make calls overlap. */
    gate: Promise.resolve(),
    giveCode: async (): Promise<LoginCode> => ({ ok: true, code: `code-${++codes}` }),
    codesGiven: () => codes,
    /** The device hears that it has a network again, or none. */
    connection: (isThere: boolean) => hearers.forEach((hear) => hear(isThere)),
    endTokens: () => good.clear(),
    to: (path: string) => requests.filter((request) => request.path.endsWith(path)),
    issue(): string {
      const token = `token-${++issued}`;
      good.add(token);
      return token;
    },
  };

  async function serve(request: Request, vouched: boolean): Promise<Reply> {
    requests.push(request);
    await world.gate;
    const fault = world.answer(request);
    if (fault !== undefined) return fault;
    const known = vouched || (request.token !== undefined && good.has(request.token));
    const hasCode = String(request.body.users_wx_code ?? '').startsWith('code-');
    if (request.path.endsWith('login')) {
      const user = { openid: world.openid, users_name: '', users_type: '游客', updated: world.updated };
      return success({ status: 'login_success', is_info_complete: false, user }, world.issue());
    }
    if (request.path.endsWith('refresh-token') || request.path === 'refresh') {
      return known || hasCode ? success({}, world.issue()) : refusal(401, 'TOKEN_EXPIRED');
    }
    return known ? success({ status: 'update_success', user: {} }) : refusal(401, 'TOKEN_EXPIRED');
  }

  const https = httpsTransport(({ url, headers, body }) => {
    const token = headers.authorization?.replace('Bearer ', '');
    return serve({ path: url, body: body as Request['body'], token }, false);
  }, 'https://bai.test');
  const transport = options.cloud
    ? cloudTransport(
        (name, event) => serve({ path: name, body: event as Request['body'], token: undefined }, true),
        https,
      )
    : https;
  const storage: Storage = {
    get: (key) => stored.get(key),
    set: (key, value) => void stored.set(key, value),
    remove: (key) => void stored.delete(key),
  };
  const ports = {
    send: createSend(transport),
    storage,
    now: () => world.clock,
    wait: () => new Promise<void>((resolve) => setImmediate(resolve)),
    onConnectionChange: (listener: (isThere: boolean) => void) => void hearers.push(listener),
    ...(options.cloud ? {} : { loginCode: () => world.giveCode() }),
  };
  /** A new start of the client on the same device. */
  const launch = () => createSession(ports);

  const listeners: ((key: string) => void)[] = [];
  /** One more tab: as in a browser the others, and only they, hear of a key that really changed, and a little later. */
  function openTab() {
    const mine: ((key: string) => void)[] = [];
    const tell = (key: string) => {
      for (const listener of listeners.filter((each) => !mine.includes(each))) {
        setImmediate(() => listener(key));
      }
    };
    return createSession({
      ...ports,
      storage: {
        get: storage.get,
        set(key, value) {
          if (stored.get(key) === value) return;
          storage.set(key, value);
          tell(key);
        },
        remove(key) {
          if (stored.delete(key)) tell(key);
        },
      },
      onStorageChange(listener) {
        mine.push(listener);
        listeners.push(listener);
      },
    });
  }
  return { world, launch, openTab };
}

export async function signedIn(options: { cloud?: boolean } = {}) {
  const { world, launch } = fakeWorld(options);
  const session = launch();
  await session.start();
  return { world, launch, session };
}
