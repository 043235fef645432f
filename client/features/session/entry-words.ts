import { platform } from '../../platform';
import { SERVICE_PHONE } from '../../shared/service-phone';
import { isUnreachable, type SessionState } from '../../shared/session/state';
import { sessionText, text } from '../../shared/text';
import { farewellShelf } from './farewell';

const farewell = farewellShelf(platform.storage);

export type NotIn = Exclude<SessionState, { status: 'signed-in' | 'starting' }>;

interface EntryWords {
  readonly title: string;
  readonly hint: string;
  readonly action: string;
  readonly whomToCall?: boolean;
}

/** What to say to somebody who is not signed in, and what a tap can do. */
export function entryWords(state: NotIn): EntryWords {
  switch (state.status) {
    case 'signed-out':
      if (farewell.isErased()) {
        return { title: sessionText.erased, hint: sessionText.erasedHint, action: sessionText.startAnew };
      }
      return { title: sessionText.signedOut, hint: sessionText.signedOutHint, action: text.signIn };
    case 'needs-login': {
      const { message } = state.failure;
      return isUnreachable(state.failure)
        ? { title: sessionText.offline, hint: sessionText.offlineHint, action: text.retry }
        : { title: sessionText.needsLogin, hint: message, action: text.signIn };
    }
    case 'refused':
      return state.failure.code === 'USER_BLOCKED'
        ? { title: sessionText.refusedBlocked, hint: sessionText.refusedBlockedHint, action: text.retry }
        : {
            title: sessionText.refusedDisabled,
            hint: sessionText.refusedDisabledHint,
            action: text.retry,
            whomToCall: SERVICE_PHONE !== '',
          };
  }
}
