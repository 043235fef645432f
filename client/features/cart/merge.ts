import type { Storage } from '../../platform/types';
import type { Failure } from '../../shared/api/failure';
import { singleFlight } from '../../shared/session/single-flight';
import type { AccountCart } from './account-cart';
import type { GuestCart } from './guest-cart';
import { keyOf } from './lines';
import type { CartLine } from './types';

const LOCK = 'cart.merging';
const BEAT_MS = 2_000;
/** A tab that was closed in the middle no longer says so. */
const DEAD_MS = 3 * BEAT_MS;

interface MergePorts {
  readonly guest: GuestCart;
  readonly account: AccountCart;
  readonly storage: Storage;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly person: () => string | undefined;
  /** Reads the account's cart and rooms anew. @returns whether they are known */
  readonly read: () => Promise<boolean>;
  readonly roomsKnown: () => ReadonlyMap<string, number>;
  /** These could not be put into the account, and will not be tried again. */
  readonly onRefused: (lines: readonly CartLine[], why: Failure) => void;
}

/** No other try would end better. */
const isFinal = ({ code }: Failure): boolean =>
  code === 'PRODUCT_OFF_SHELF' || code === 'NOT_FOUND' || code === 'INVALID_INPUT';

/**
 * What was put in as a guest goes into the account of whoever signs in: line by line, each leaving the device only when
 * the account has it, so that whatever interrupts it loses nothing and doubles nothing.
 */
export function createMerge(ports: MergePorts): () => Promise<void> {
  const { guest, account, storage, now, wait, person, read, roomsKnown, onRefused } = ports;

  /** @returns the refusal, `stop` when the rest must wait for better times */
  async function mergeLine(line: CartLine, by: string): Promise<Failure | 'stop' | undefined> {
    const key = keyOf(line);
    const there = account.lines().find((one) => keyOf(one) === key)?.quantity ?? 0;
    const tried = guest.store.getState().tried[key];
    // The answer was lost on the way, the pieces were not.
    if (tried?.by === by && there >= tried.base + line.quantity) {
      guest.take(line);
      return undefined;
    }
    guest.noteTried(key, { by, base: there });
    const failure = await account.bringBack(line);
    if (failure !== undefined && !isFinal(failure)) return 'stop';
    guest.take(line);
    return failure;
  }

  async function mergeLines(by: string): Promise<boolean> {
    const refused: CartLine[] = [];
    let why: Failure | undefined;
    let isWhole = true;
    // Oldest first: the newest shall lie on top there too.
    for (const line of [...guest.lines()].reverse()) {
      if (person() !== by) isWhole = false;
      if (!isWhole) break;
      const result = await mergeLine(line, by);
      if (result === 'stop') isWhole = false;
      else if (result !== undefined) {
        refused.push(line);
        why ??= result;
      }
    }
    if (why !== undefined) onRefused(refused, why);
    return isWhole;
  }

  async function mergeRooms(by: string): Promise<void> {
    for (const [group, rooms] of Object.entries(guest.store.getState().rooms)) {
      if (person() !== by) return;
      const failure = roomsKnown().has(group) ? undefined : await account.setRooms(group, rooms);
      if (failure !== undefined && !isFinal(failure)) return;
      guest.forgetRooms(group);
    }
  }

  const isHeld = () => Math.abs(now() - Number(storage.get(LOCK) ?? 0)) < DEAD_MS;
  function hold(): () => void {
    const beat = () => storage.set(LOCK, String(now()));
    beat();
    const beats = setInterval(beat, BEAT_MS);
    return () => {
      clearInterval(beats);
      storage.remove(LOCK);
    };
  }

  return singleFlight(async () => {
    const by = person();
    const { lines, rooms } = guest.store.getState();
    if (by === undefined || (lines.length === 0 && Object.keys(rooms).length === 0)) return;
    // Another tab is at it; what it leaves is looked at again when it must be done, or gone.
    if (isHeld()) await wait(DEAD_MS);
    if (isHeld() || person() !== by) return;
    const letGo = hold();
    try {
      if ((await read()) && (await account.together(() => mergeLines(by)))) await mergeRooms(by);
    } finally {
      letGo();
    }
  }, person);
}
