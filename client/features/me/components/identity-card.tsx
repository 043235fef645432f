import { Text, View } from '@tarojs/components';
import { POWER } from '../../../../domain/users';
import { platform } from '../../../platform';
import type { UserInfo } from '../../../shared/api/contract';
import { meText, text } from '../../../shared/text';
import { Avatar } from '../../../shared/ui/avatar';
import { Button } from '../../../shared/ui/button';
import { toast } from '../../../shared/ui/toast';
import './identity-card.css';

/** Power says more than a complete profile does. */
function roleOf(user: UserInfo): string {
  if (user.users_auth_type === POWER.administrator) return meText.administrator;
  return user.users_auth_type === POWER.staff ? meText.staff : user.users_type;
}

/** The person as others know them, and the number that support asks for. */
export function IdentityCard({ user }: { readonly user: UserInfo }) {
  const name = user.users_name || text.unnamed;
  async function copyId() {
    const isCopied = await platform.copy(user.users_id);
    toast(isCopied ? meText.userIdCopied : text.copyFailed);
  }
  return (
    <View className="identity">
      <View className="identity__who">
        <Avatar url={user.users_picture_url} name={name} size="large" />
        <View className="identity__words">
          <Text className="identity__name">{name}</Text>
          <Text className="identity__note">{user.users_phone_masked || meText.noPhoneYet}</Text>
          <View className="identity__tags">
            <Text className="identity__type">{roleOf(user)}</Text>
            {user.users_level_name !== '' && <Text className="identity__type">{user.users_level_name}</Text>}
          </View>
        </View>
      </View>
      {user.company !== null && (
        <View className="identity__company">
          <Text className="identity__note">{meText.company}</Text>
          <Text className="identity__company-name">{user.company.company_name}</Text>
        </View>
      )}
      <View className="identity__id">
        <Text className="identity__note">{meText.userId}</Text>
        <Text className="identity__number" userSelect>
          {user.users_id}
        </Text>
        <Button kind="text" label={`${text.copy}${meText.userId}`} onTap={() => void copyId()}>
          {text.copy}
        </Button>
      </View>
    </View>
  );
}
