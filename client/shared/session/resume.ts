import type { StoreApi } from 'zustand/vanilla';
import type { Failure } from '../api/failure';
import type { SessionState } from './state';

/** Something a person asked for. Says what went wrong, or nothing. */
export type Action = () => Promise<Failure | undefined>;

export interface Resume {
  /** Does it now; where a lost session stopped it, once more after the same person has signed in again. */
  run(action: Action): Promise<void>;
  /** The screen is gone: nothing waits any more. */
  stop(): void;
}

/** What somebody was doing goes on after they sign in again; for anybody else, or after a sign-out, it is forgotten. */
export function createResume(store: StoreApi<SessionState>): Resume {
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
    async run(action) {
      const asked = person;
      waiting = undefined;
      const failure = await action();
      if (failure === undefined || asked === undefined) return;
      if (store.getState().status === 'needs-login') waiting = { person: asked, action };
    },
    stop() {
      waiting = undefined;
      unsubscribe();
    },
  };
}
