import { create } from 'zustand';
import type { Storage } from '../../platform/types';
import type { SessionState } from '../../shared/session/state';

const SLOT = 'recent';
/** More than anybody goes back to. */
export const MOST = 20;

interface Kept {
  /** Whose it is; empty: nobody's yet. */
  readonly openid: string;
  /** Record ids, newest first. */
  readonly ids: readonly string[];
}

const NOTHING: Kept = { openid: '', ids: [] };

/** What another version left, or nobody ever wrote, counts as nothing. */
function read(storage: Storage): Kept {
  try {
    const { openid, ids } = JSON.parse(storage.get(SLOT) ?? '{}') as Partial<Kept>;
    if (!Array.isArray(ids)) return NOTHING;
    return { openid: openid ?? '', ids: ids.filter((id) => typeof id === 'string').slice(0, MOST) };
  } catch {
    return NOTHING;
  }
}

/**
 * The products that were looked at on this device. A guest's become those of whoever signs in here; those of a person go
 * when they sign out, or when somebody else comes.
 */
export function createRecent(storage: Storage) {
  const store = create<Kept>(() => read(storage));
  function keep(next: Kept): void {
    if (next.ids.length === 0 && next.openid === '') storage.remove(SLOT);
    else storage.set(SLOT, JSON.stringify(next));
    store.setState(next);
  }
  return {
    store,
    note(id: string): void {
      const { openid, ids } = store.getState();
      if (ids[0] === id) return;
      keep({ openid, ids: [id, ...ids.filter((one) => one !== id)].slice(0, MOST) });
    },
    /** All of them, newest first; none clears the list. */
    put: (ids: readonly string[]): void => keep({ ...store.getState(), ids: ids.slice(0, MOST) }),
    /** To be told of every turn of the session. */
    follow(session: SessionState): void {
      const { openid, ids } = store.getState();
      if (session.status === 'signed-in' && session.user.openid !== openid) {
        keep({ openid: session.user.openid, ids: openid === '' ? ids : [] });
      }
      const isGone = session.status === 'signed-out' || session.status === 'refused';
      if (isGone && openid !== '') keep(NOTHING);
    },
  };
}
