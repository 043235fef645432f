import type { Reply } from './http';
import type { LoginCode, Platform, Storage } from './types';

/** The demo customers of the local stand-in for WeChat. */
export const STAND_IN_USERS = ['alice', 'bob', 'carol', 'dave', 'eve'] as const;
export type StandInUser = (typeof STAND_IN_USERS)[number];

/** WeChat's interfaces and bad days that the stand-in can play. */
export const FAULT_APIS = ['jscode2session', 'getuserphonenumber'] as const;
export type FaultApi = (typeof FAULT_APIS)[number];
export const FAULT_MODES = ['busy', 'quota', 'used', 'expired', 'blocked', 'slow', 'down'] as const;
export type FaultMode = (typeof FAULT_MODES)[number];

const KEY = 'stand-in.user';
const TIMEOUT_MS = 5_000;

export function standInUser(storage: Storage): StandInUser {
  const kept = storage.get(KEY);
  return STAND_IN_USERS.find((user) => user === kept) ?? STAND_IN_USERS[0];
}

export function chooseStandInUser(storage: Storage, user: StandInUser): void {
  storage.set(KEY, user);
}

/** Plays WeChat's part in a preview build: codes of the chosen demo customer, from the local server. */
export function createStandIn({ request, storage }: Pick<Platform, 'request' | 'storage'>) {
  const ask = (path: string, body: object) =>
    request({
      url: `${process.env.TARO_APP_API_BASE ?? ''}/__dev/wechat/${path}`,
      headers: {},
      body,
      timeoutMs: TIMEOUT_MS,
    });

  function textOf(reply: Reply, field: 'code' | 'phone'): string | undefined {
    const text = reply.ok ? (reply.body as { [field: string]: unknown } | null)?.[field] : undefined;
    return typeof text === 'string' ? text : undefined;
  }
  const textFrom = async (path: string, field: 'code' | 'phone', body: object) =>
    textOf(await ask(path, body), field);

  return {
    async loginCode(): Promise<LoginCode> {
      const reply = await ask('login-code', { user: standInUser(storage) });
      if (!reply.ok) return { ok: false, reason: 'network' };
      const code = textOf(reply, 'code');
      return code === undefined ? { ok: false, reason: 'failed' } : { ok: true, code };
    },
    /** What the phone button would give; works once, for this customer. */
    phoneCode: (phone: string) => textFrom('phone-code', 'code', { user: standInUser(storage), phone }),
    /** The number bound to this customer's WeChat. */
    phone: () => textFrom('phone', 'phone', { user: standInUser(storage) }),
    /** The next `times` calls that the server makes of this API of WeChat's fail so; 0 clears. @returns whether it is planned */
    async fault(api: FaultApi, mode: FaultMode, times: number): Promise<boolean> {
      const reply = await ask('fault', { api, mode, times });
      return reply.ok && reply.status === 200;
    },
  };
}
