import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Storage } from '../../platform/types';
import type { UserInfo } from '../api/contract';
import type { Failure } from '../api/failure';
import { sessionShelf, type KeptSession } from './kept-session';
import { isRefused, type SessionState } from './state';

/** Who is signed in on this device, in memory, in the storage that all tabs share, and on the screen: always the same. */
interface DeviceSession {
  readonly store: StoreApi<SessionState>;
  /** Undefined when nobody is signed in. */
  kept(): KeptSession | undefined;
  /** Grows with every change of person: what was asked for one must not be done for the next, or for nobody. */
  era(): number;
  isSignedOut(): boolean;
  /** What the storage holds, from before this start or from another tab. */
  shelved(): KeptSession | undefined;
  show(state: SessionState): void;
  keep(session: KeptSession): void;
  /** Shows the user as a later answer describes them; an answer about somebody else is dropped. */
  adopt(user: UserInfo): void;
  lose(failure: Failure): void;
  signOut(): void;
  allowSignIn(): void;
  /**
   * Takes what another tab has left in the storage. `missing`: this tab holds a session that the storage lacks.
   * `changed`: the person's data are others now, and of what the device does not keep nothing is known.
   */
  readBack(): 'same' | 'missing' | 'changed';
}

const secretsOf = ({ users_phone, users_id_number }: UserInfo) => ({ users_phone, users_id_number });

export function deviceSession(storage: Storage): DeviceSession {
  const shelf = sessionShelf(storage);
  const store = createStore<SessionState>(() => ({ status: 'starting' }));
  const show = (state: SessionState) => store.setState(state, true);
  let kept: KeptSession | undefined;
  let era = 0;

  function hold(session: KeptSession): void {
    if (kept !== undefined && kept.user.openid !== session.user.openid) era += 1;
    kept = session;
    show({ status: 'signed-in', user: session.user });
  }

  function keep(session: KeptSession): void {
    hold(session);
    shelf.write(session);
  }

  function drop(): void {
    era += 1;
    kept = undefined;
    show({ status: 'signed-out' });
  }

  return {
    store,
    kept: () => kept,
    era: () => era,
    isSignedOut: shelf.isSignedOut,
    shelved: shelf.read,
    show,
    keep,
    adopt(user) {
      if (kept?.user.openid === user.openid) keep({ ...kept, user });
    },
    lose(failure) {
      kept = undefined;
      shelf.clear();
      show({ status: isRefused(failure) ? 'refused' : 'needs-login', failure });
    },
    signOut() {
      // The wish first: a tab that hears of the missing session must find it already there.
      shelf.setSignedOut(true);
      shelf.clear();
      drop();
    },
    allowSignIn: () => shelf.setSignedOut(false),
    readBack() {
      if (shelf.isSignedOut()) {
        if (store.getState().status !== 'signed-out') drop();
        return 'same';
      }
      const there = shelf.read();
      if (there === undefined) return kept === undefined ? 'same' : 'missing';
      if (shelf.holds(kept)) return 'same';
      const before = kept?.user;
      const isSame = before?.openid === there.user.openid && before.updated === there.user.updated;
      hold(isSame ? { ...there, user: { ...there.user, ...secretsOf(before) } } : there);
      return isSame ? 'same' : 'changed';
    },
  };
}
