import { Text, View } from '@tarojs/components';
import { session } from '../../../shared/services';
import { isUnreachable, type SessionState } from '../../../shared/session/state';
import { sessionText, text } from '../../../shared/text';
import { Button } from '../../../shared/ui/button';
import './lost-notice.css';

/** Over a page whose session was lost: the page stays as it is, and what was asked for goes on after the tap. */
export function LostNotice({ state }: { readonly state: SessionState }) {
  const isOffline = state.status === 'needs-login' && isUnreachable(state.failure);
  return (
    <View className="lost" role="alert">
      <View className="lost__words">
        <Text className="lost__title">{isOffline ? sessionText.offline : sessionText.lostTitle}</Text>
        <Text className="lost__hint">{isOffline ? sessionText.lostOfflineHint : sessionText.lostHint}</Text>
      </View>
      <Button kind="main" busy={state.status === 'starting'} onTap={() => void session.signIn()}>
        {isOffline ? text.retry : text.signIn}
      </Button>
    </View>
  );
}
