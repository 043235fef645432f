import { platform } from '../../platform';
import { wipeDevice } from '../../platform/preview/device';
import { addressOf } from '../../shared/navigate';
import { session } from '../../shared/services';
import { sessionShelf } from '../../shared/session/kept-session';

/** Looks like a token and is none: the next call is refused, so that its renewal can be watched. */
const SPENT = 'eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.stand-in';

/** Written where another tab would, and taken from there as from another tab. */
export function expireToken(): void {
  const shelf = sessionShelf(platform.storage);
  const kept = shelf.read();
  if (kept === undefined) return;
  shelf.write({ ...kept, token: SPENT });
  session.renewIfDue();
}

export function forgetEverything(): void {
  session.signOut();
  wipeDevice(addressOf('start'));
}
