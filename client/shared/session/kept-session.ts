import { RENEW_BELOW, USER_TOKEN_S } from '../../../domain/lifetimes';
import type { Storage } from '../../platform/types';
import type { UserInfo } from '../api/contract';

/** What the device keeps of a session between two starts. */
export interface KeptSession {
  readonly token: string;
  /** Local milliseconds at receipt. Only differences of the local clock are ever used, so a wrong clock does no harm. */
  readonly receivedAt: number;
  readonly user: UserInfo;
}

/**
 * The person as the device may keep them: whoever finds the device reads its storage. Whether there is a phone number
 * can be told from the masked one.
 */
export const withoutSecrets = (user: UserInfo): UserInfo => ({
  ...user,
  users_phone: user.users_phone_masked,
  users_id_number: '',
});

/** By the device's clock: PocketBase's tokens say when they end by the server's, not when they began. */
const LIFE_MS = USER_TOKEN_S * 1_000;
const KEY = 'session';
const SIGNED_OUT_KEY = 'session.signed-out';

/** Whether a storage change (`*` = all was cleared) is one of the session's. */
export const isSessionKey = (key: string): boolean => key === KEY || key === SIGNED_OUT_KEY || key === '*';

/** `fresh`, `due` = to be renewed while it still works, `spent` = past its life. A clock set back tells nothing: renew. */
export function freshness(receivedAt: number, now: number): 'fresh' | 'due' | 'spent' {
  const age = now - receivedAt;
  if (age < 0) return 'due';
  if (age >= LIFE_MS) return 'spent';
  return age > LIFE_MS * (1 - RENEW_BELOW) ? 'due' : 'fresh';
}

const shelfText = (kept: KeptSession): string => JSON.stringify({ ...kept, user: withoutSecrets(kept.user) });

/** The session on the device, and the person's wish not to be signed in by itself. */
export function sessionShelf(storage: Storage) {
  return {
    read(): KeptSession | undefined {
      try {
        const kept = JSON.parse(storage.get(KEY) ?? 'null') as Partial<KeptSession> | null;
        const whole =
          typeof kept?.token === 'string' && typeof kept.receivedAt === 'number' && Boolean(kept.user);
        return whole ? (kept as KeptSession) : undefined;
      } catch {
        return undefined;
      }
    },
    write: (kept: KeptSession) => storage.set(KEY, shelfText(kept)),
    /** Whether the storage holds just this session, as far as it may. */
    holds: (kept: KeptSession | undefined) => kept !== undefined && storage.get(KEY) === shelfText(kept),
    clear: () => storage.remove(KEY),
    isSignedOut: () => storage.get(SIGNED_OUT_KEY) === '1',
    setSignedOut: (signedOut: boolean) =>
      signedOut ? storage.set(SIGNED_OUT_KEY, '1') : storage.remove(SIGNED_OUT_KEY),
  };
}
