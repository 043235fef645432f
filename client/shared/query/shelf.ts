import type { Storage } from '../../platform/types';

interface Kept {
  readonly known: unknown;
  readonly receivedAt: number;
}

/** Answers that outlive a restart of the client. */
export interface QueryShelf {
  read(owner: string, key: string): Kept | undefined;
  write(owner: string, key: string, kept: Kept): void;
  /** Clears what is neither this person's nor everyone's. */
  keepOnly(owner: string | undefined): void;
}

const SLOT = 'queries';

/** In one slot, so that nothing of a person can be left behind under a forgotten name. */
export function queryShelf(storage: Storage): QueryShelf {
  type Slot = Record<string, Record<string, Kept>>;
  function all(): Slot {
    try {
      return (JSON.parse(storage.get(SLOT) ?? '{}') as Slot | null) ?? {};
    } catch {
      return {};
    }
  }
  const put = (slot: Slot) => storage.set(SLOT, JSON.stringify(slot));
  return {
    read: (owner, key) => all()[owner]?.[key],
    write(owner, key, kept) {
      const slot = all();
      put({ ...slot, [owner]: { ...slot[owner], [key]: kept } });
    },
    keepOnly(owner) {
      const slot = all();
      const staying = Object.entries(slot).filter(([whose]) => whose === '' || whose === owner);
      if (staying.length < Object.keys(slot).length) put(Object.fromEntries(staying));
    },
  };
}
