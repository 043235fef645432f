import { Text, View } from '@tarojs/components';
import { platform } from '../../../platform';
import { SERVICE_PHONE } from '../../../shared/service-phone';
import { session } from '../../../shared/services';
import { sessionText } from '../../../shared/text';
import { Button } from '../../../shared/ui/button';
import { SupportId } from '../../../shared/ui/failure-note/support-id';
import { entryWords, type NotIn } from '../entry-words';
import { farewellShelf } from '../farewell';
import './entry-notice.css';

const farewell = farewellShelf(platform.storage);

/** In the place of what needs a person. */
export function EntryNotice({ state }: { readonly state: NotIn }) {
  const { title, hint, action, whomToCall } = entryWords(state);
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
