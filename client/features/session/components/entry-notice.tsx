import { Text, View } from '@tarojs/components';
import { platform } from '../../../platform';
import { SERVICE_PHONE } from '../../../shared/service-phone';
import { session } from '../../../shared/services';
import { isUnreachable, type SessionState } from '../../../shared/session/state';
import { sessionText, settingsText, text } from '../../../shared/text';
import { Button } from '../../../shared/ui/button';
import { SupportId } from '../../../shared/ui/failure-note/support-id';
import { farewellShelf } from '../farewell';
import './entry-notice.css';

const farewell = farewellShelf(platform.storage);

type NotIn = Exclude<SessionState, { status: 'signed-in' | 'starting' }>;

interface Wording {
  readonly title: string;
  readonly hint: string;
  readonly action: string;
  readonly whomToCall?: boolean;
}

/** What to say to somebody who is not signed in, and what a tap can do. */
function wording(state: NotIn): Wording {
  switch (state.status) {
    case 'signed-out':
      if (farewell.isErased()) {
        return { title: settingsText.eraseDone, hint: sessionText.erasedHint, action: sessionText.startAnew };
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

/** In the place of what needs a person. */
export function EntryNotice({ state }: { readonly state: NotIn }) {
  const { title, hint, action, whomToCall } = wording(state);
  function signIn() {
    farewell.clear();
    void session.signIn();
  }
  const requestId = 'failure' in state ? state.failure.requestId : undefined;
  return (
    <View className="entry" aria-live="polite">
      <Text className="entry__title">{title}</Text>
      <Text className="entry__hint">{hint}</Text>
      <View className="entry__actions">
        {whomToCall && (
          <Button kind="main" onTap={() => platform.call(SERVICE_PHONE)}>
            {sessionText.callService(SERVICE_PHONE)}
          </Button>
        )}
        <Button kind={whomToCall ? 'quiet' : 'main'} onTap={signIn}>
          {action}
        </Button>
      </View>
      {requestId !== undefined && <SupportId id={requestId} />}
    </View>
  );
}
