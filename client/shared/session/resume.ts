import type { StoreApi } from 'zustand/vanilla';
import type { Failure } from '../api/failure';
import type { SessionState } from './state';

/** Something a person asked for. Says what went wrong, or nothing. */
export type Action = () => Promise<Failure | undefined>;

export interface Resume {
  /**
   * Does it now; where a lost session stopped it, once more after the same person has signed in again.
   * @param again what to do then, where the first try got half way.
   */
  run(action: Action, again?: Action): Promise<void>;
  /** The screen is gone: nothing waits any more. */
  stop(): void;
}

/**
 * What somebody was doing goes on after they sign in again; for anybody else, or after a sign-out, it is forgotten.
 * @param signIn asked where the session is known to be lost: the tap that wants something done is tap enough.
 */
export function createResume(store: StoreApi<SessionState>, signIn: () => Promise<void>): Resume {
  let person: string | undefined;
  let waiting: { readonly person: string; readonly action: Action } | undefined;

  function follow(state: SessionState): void {
    if (state.status === 'signed-in') person = state.user.openid;
    if (state.status === 'signed-out' || state.status === 'refused') waiting = undefined;
    if (state.status !== 'signed-in' || waiting === undefined) return;
    const { action, person: asked } = waiting;
    waiting = undefined;
    // Not a second wait: a session that is lost again at once must not loop.
    if (asked === state.user.openid) void action();
  }
  follow(store.getState());
  const unsubscribe = store.subscribe(follow);

  return {
    async run(action, again = action) {
      const asked = person;
      waiting = undefined;
      if (asked !== undefined && store.getState().status === 'needs-login') {
        waiting = { person: asked, action };
        return signIn();
      }
      const failure = await action();
      if (failure === undefined || asked === undefined) return;
      if (store.getState().status === 'needs-login') waiting = { person: asked, action: again };
    },
    stop() {
      waiting = undefined;
      unsubscribe();
    },
  };
}
