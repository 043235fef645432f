import type { Storage } from '../../platform/types';

interface Kept {
  readonly known: unknown;
  readonly receivedAt: number;
  /** Changed since the server said it: shown after a restart, and asked for at once. */
  readonly isExpired?: true;
}

/** Answers that outlive a restart of the client. */
export interface QueryShelf {
  read(owner: string, key: string): Kept | undefined;
  write(owner: string, key: string, kept: Kept): void;
  /** Clears what is neither this person's nor everyone's. */
  keepOnly(owner: string | undefined): void;
}

const SLOT = 'queries';

/** WeChat keeps 1 MB under one name, and a Chinese character takes three bytes. */
const MOST_CHARACTERS = 340_000;

type Slot = Record<string, Record<string, Kept>>;

/** Without what has lain longest, so that the rest has room: first what everybody can have again, then the person's own. */
function fitting(slot: Slot): Slot {
  const sized = Object.entries(slot).flatMap(([owner, entries]) =>
    Object.entries(entries).map(([key, kept]) => ({ owner, key, kept, size: JSON.stringify(kept).length })),
  );
  sized.sort(
    (a, b) => Number(a.owner === '') - Number(b.owner === '') || b.kept.receivedAt - a.kept.receivedAt,
  );
  const staying: Slot = {};
  let room = MOST_CHARACTERS;
  for (const { owner, key, kept, size } of sized) {
    if (size > room) continue;
    room -= size;
    staying[owner] = { ...staying[owner], [key]: kept };
  }
  return staying;
}

/** In one slot, so that nothing of a person can be left behind under a forgotten name. */
export function queryShelf(storage: Storage): QueryShelf {
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
      put(fitting({ ...slot, [owner]: { ...slot[owner], [key]: kept } }));
    },
    keepOnly(owner) {
      const slot = all();
      const staying = Object.entries(slot).filter(([whose]) => whose === '' || whose === owner);
      if (staying.length < Object.keys(slot).length) put(Object.fromEntries(staying));
    },
  };
}
