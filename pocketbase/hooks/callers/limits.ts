import { LIMITS, type LimitName } from '../../../domain/limits';

const PREFIX = 'bai:limit:';

/**
 * A window is one number, start in ms × 1000 + count: the store hands values from VM to VM, and a number survives
 * that unchanged. It stays far below 2^53, because no limit counts as far as 1000.
 */
const SCALE = 1000;

/**
 * Counts `amount` calls of `key` against a limit. The count lives in PocketBase's process, so all function instances
 * share it; `setFunc` holds the store's lock, so parallel calls cannot both take the last place.
 * A window opens with a key's first call.
 * @param key whom to count: an openid, or an address
 * @returns 0 when the call may go on, else the seconds after which it may be tried again
 */
export function take(app: CoreApp | core.App, name: LimitName, key: string, amount = 1): number {
  const { max, ms } = LIMITS[name];
  const now = Date.now();
  let retryAfter = 0;
  app.store().setFunc(`${PREFIX}${name}:${key}`, (old: number | null | undefined) => {
    let start = Math.floor((old || 0) / SCALE);
    let count = (old || 0) % SCALE;
    if (now - start >= ms) {
      start = now;
      count = 0;
    }
    if (count + amount > max) retryAfter = Math.max(1, Math.ceil((start + ms - now) / 1000));
    else count += amount;
    return start * SCALE + count;
  });
  return retryAfter;
}

/** Starts a key's count anew. */
export function forget(app: CoreApp | core.App, name: LimitName, key: string): void {
  app.store().remove(`${PREFIX}${name}:${key}`);
}

/** Forgets the windows that are over, or every caller of the day would stay in memory. */
export function sweepLimits(app: CoreApp | core.App): void {
  const store = app.store();
  const all = store.getAll() as { readonly [key: string]: unknown };
  const now = Date.now();
  for (const key of Object.keys(all)) {
    if (key.indexOf(PREFIX) !== 0) continue;
    const name = key.slice(PREFIX.length, key.indexOf(':', PREFIX.length)) as LimitName;
    if (now - Math.floor(Number(all[key]) / SCALE) >= LIMITS[name].ms) store.remove(key);
  }
}
