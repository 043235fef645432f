import type { LoginCode, Platform, Storage } from './types';

/** The demo customers of the local stand-in for WeChat. */
export const STAND_IN_USERS = ['alice', 'bob', 'carol', 'dave', 'eve'] as const;
export type StandInUser = (typeof STAND_IN_USERS)[number];

const KEY = 'stand-in.user';
const TIMEOUT_MS = 5_000;

export function standInUser(storage: Storage): StandInUser {
  const kept = storage.get(KEY);
  return STAND_IN_USERS.find((user) => user === kept) ?? STAND_IN_USERS[0];
}

export function chooseStandInUser(storage: Storage, user: StandInUser): void {
  storage.set(KEY, user);
}

/** Plays WeChat's part in a preview build: login codes of the chosen demo customer, from the local server. */
export function createStandIn({ request, storage }: Pick<Platform, 'request' | 'storage'>) {
  return {
    async loginCode(): Promise<LoginCode> {
      const reply = await request({
        url: `${process.env.TARO_APP_API_BASE ?? ''}/__dev/wechat/login-code`,
        headers: {},
        body: { user: standInUser(storage) },
        timeoutMs: TIMEOUT_MS,
      });
      const code = reply.ok ? (reply.body as { code?: unknown } | null)?.code : undefined;
      return typeof code === 'string' ? { ok: true, code } : { ok: false, reason: 'failed' };
    },
  };
}
