import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SessionState } from '../../shared/session/state';

/** Whose cart it is now. */
export interface Holder {
  /** `starting`: nobody knows yet whether somebody is here. */
  readonly kind: 'starting' | 'guest' | 'person';
  readonly openid?: string;
}

/** Follows the session as the query cache does: a lost session that can be mended keeps its person. */
export function createHolder(session: StoreApi<SessionState>): StoreApi<Holder> {
  const store = createStore<Holder>(() => ({ kind: 'starting' }));
  function follow(state: SessionState): void {
    const { kind, openid } = store.getState();
    const next: Holder =
      state.status === 'signed-in'
        ? { kind: 'person', openid: state.user.openid }
        : state.status === 'signed-out' || state.status === 'refused'
          ? { kind: 'guest' }
          : kind === 'person'
            ? { kind, ...(openid !== undefined && { openid }) }
            : { kind: state.status === 'starting' ? 'starting' : 'guest' };
    if (next.kind !== kind || next.openid !== openid) store.setState(next, true);
  }
  follow(session.getState());
  session.subscribe(follow);
  return store;
}
