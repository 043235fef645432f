import { Text, View } from '@tarojs/components';
import { useShareDefaults } from '../../app/share';
import { Greeting } from '../../features/me/components/greeting';
import { NextStepCard } from '../../features/me/components/next-step-card';
import { SessionGate } from '../../features/session/components/session-gate';
import { usePhonePutOff } from '../../features/phone/hooks/use-phone-put-off';
import type { UserInfo } from '../../shared/api/contract';
import { text } from '../../shared/text';
import { Screen } from '../../app/screen';
import './index.css';

function Start({ user }: { readonly user: UserInfo }) {
  const [isPhonePutOff, putOffPhone] = usePhonePutOff(user.openid);
  return (
    <>
      <Greeting user={user} />
      <NextStepCard user={user} isPhonePutOff={isPhonePutOff} onPutOffPhone={putOffPhone} />
    </>
  );
}

export default function IndexPage() {
  useShareDefaults();
  return (
    <Screen tab="start">
      <View className="index__brand">
        <Text className="index__name">{text.appName}</Text>
        <Text className="index__tagline">{text.tagline}</Text>
      </View>
      <SessionGate>{(user) => <Start key={user.openid} user={user} />}</SessionGate>
    </Screen>
  );
}
