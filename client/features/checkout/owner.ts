import { session } from '../../shared/services';
import type { SessionState } from '../../shared/session/state';
import { GUEST } from './shelf';

let owner = GUEST;

// A lost session that can be mended keeps its person: what they do meanwhile is theirs, and nobody else's.
function follow(state: SessionState): void {
  if (state.status === 'signed-in') owner = state.user.openid;
  else if (state.status === 'signed-out' || state.status === 'refused') owner = GUEST;
}
follow(session.store.getState());
session.store.subscribe(follow);

/** Whose basket is written now: an openid, or nobody's. */
export const ownerNow = (): string => owner;
