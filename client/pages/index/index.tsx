import { Text, View } from '@tarojs/components';
import { AccountCard } from '../../features/account/components/account-card';
import { EntryNotice } from '../../features/account/components/entry-notice';
import type * as StandIn from '../../features/stand-in/components/stand-in-users';
import { useSession } from '../../shared/session/use-session';
import { text } from '../../shared/text';
import './index.css';

// Only a `require` that the inlined flag makes dead leaves nothing behind: an import would keep the styles.
const StandInUsers =
  process.env.TARO_APP_STANDIN === '1'
    ? // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
      (require('../../features/stand-in/components/stand-in-users') as typeof StandIn).StandInUsers
    : undefined;

export default function IndexPage() {
  const state = useSession();
  return (
    <View className="index">
      <View className="index__brand">
        <Text className="index__name">{text.appName}</Text>
        <Text className="index__tagline">{text.tagline}</Text>
      </View>
      {state.status === 'signed-in' ? (
        <AccountCard user={state.user} isInfoComplete={state.isInfoComplete} />
      ) : (
        <EntryNotice state={state} />
      )}
      {StandInUsers !== undefined && <StandInUsers />}
    </View>
  );
}
