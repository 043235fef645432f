import type { Storage } from '../../platform/types';

const SLOT = 'cart.unsent';

/** Counts that the server has not agreed to yet, and whose they are: sent by the next start where this one is closed. */
interface Unsent {
  readonly person: string;
  /** By key of the line. */
  readonly counts: Readonly<Record<string, number>>;
}

export function readUnsent(storage: Storage): Unsent | undefined {
  try {
    const kept = JSON.parse(storage.get(SLOT) ?? 'null') as Partial<Unsent> | null;
    const isWhole = typeof kept?.person === 'string' && typeof kept.counts === 'object';
    return isWhole ? (kept as Unsent) : undefined;
  } catch {
    return undefined;
  }
}

export const forgetUnsent = (storage: Storage): void => storage.remove(SLOT);

export function writeUnsent(
  storage: Storage,
  person: string | undefined,
  counts: readonly (readonly [string, number])[],
): void {
  if (counts.length === 0 || person === undefined) return forgetUnsent(storage);
  const kept: Unsent = { person, counts: Object.fromEntries(counts) };
  storage.set(SLOT, JSON.stringify(kept));
}
