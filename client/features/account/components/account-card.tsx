import { Text, View } from '@tarojs/components';
import type { UserInfo } from '../../../shared/api/contract';
import { text } from '../../../shared/text';
import { Button } from '../../../shared/ui/button';
import { useAccountActions } from '../hooks/use-account-actions';
import './account-card.css';

interface AccountCardProps {
  user: UserInfo;
  isInfoComplete: boolean;
}

/** Who is signed in, and the ways out. */
export function AccountCard({ user, isInfoComplete }: AccountCardProps) {
  const { busy, notice, renew, signOut, signOutEverywhere } = useAccountActions();
  const name = user.users_name || text.unnamed;
  const facts = [
    [text.userId, user.users_id],
    [text.userType, user.users_type],
    [text.phone, user.users_phone_masked || text.noPhone],
    [text.profile, isInfoComplete ? text.profileComplete : text.profileIncomplete],
  ] as const;
  return (
    <View className="account">
      <View className="account__who">
        <View className="account__initial" aria-hidden="true">
          <Text>{name.slice(0, 1)}</Text>
        </View>
        <Text className="account__name">{name}</Text>
      </View>
      <View className="account__facts">
        {facts.map(([label, value]) => (
          <View key={label} className="account__fact">
            <Text className="account__label">{label}</Text>
            <Text className="account__value">{value}</Text>
          </View>
        ))}
      </View>
      <View className="account__notice" aria-live="polite">
        <Text>{notice}</Text>
      </View>
      <Button kind="main" disabled={busy} onTap={renew}>
        {text.refresh}
      </Button>
      <View className="account__ways-out">
        <Button kind="quiet" disabled={busy} onTap={signOut}>
          {text.signOut}
        </Button>
        <Button kind="quiet" disabled={busy} onTap={signOutEverywhere}>
          {text.signOutEverywhere}
        </Button>
      </View>
    </View>
  );
}
