import { Text, View } from '@tarojs/components';
import { AccountCard } from '../../features/account/components/account-card';
import { EntryNotice } from '../../features/account/components/entry-notice';
import { StandInUsers } from '../../features/stand-in/components/stand-in-users';
import { useSession } from '../../shared/session/use-session';
import { text } from '../../shared/text';
import './index.css';

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
      {process.env.TARO_APP_STANDIN === '1' && <StandInUsers />}
    </View>
  );
}
