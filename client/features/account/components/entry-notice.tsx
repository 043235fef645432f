import { Text, View } from '@tarojs/components';
import { session } from '../../../shared/services';
import type { SessionState } from '../../../shared/session/state';
import { text } from '../../../shared/text';
import { Button } from '../../../shared/ui/button';
import './entry-notice.css';

type NotSignedIn = Exclude<SessionState, { status: 'signed-in' }>;

/** What to say to somebody who is not signed in, and whether a tap can help. */
function wording(state: NotSignedIn): { title: string; hint: string; action?: string } {
  switch (state.status) {
    case 'starting':
      return { title: text.starting, hint: '' };
    case 'signed-out':
      return { title: text.signedOut, hint: text.signedOutHint, action: text.signIn };
    case 'needs-login':
      return { title: text.needsLogin, hint: state.failure.message, action: text.signIn };
    case 'refused':
      return state.failure.code === 'USER_BLOCKED'
        ? { title: text.refusedBlocked, hint: text.refusedBlockedHint, action: text.retry }
        : { title: text.refusedDisabled, hint: text.refusedDisabledHint, action: text.retry };
  }
}

export function EntryNotice({ state }: { state: NotSignedIn }) {
  const { title, hint, action } = wording(state);
  const requestId = 'failure' in state ? state.failure.requestId : undefined;
  return (
    <View className="entry" aria-live="polite">
      {state.status === 'starting' && <View className="entry__spinner" aria-hidden="true" />}
      <Text className="entry__title">{title}</Text>
      {hint !== '' && <Text className="entry__hint">{hint}</Text>}
      {requestId !== undefined && (
        <Text className="entry__id" userSelect>
          {`${text.supportId} ${requestId}`}
        </Text>
      )}
      {action !== undefined && (
        <View className="entry__action">
          <Button kind="main" onTap={session.signIn}>
            {action}
          </Button>
        </View>
      )}
    </View>
  );
}
