import { Text, View } from '@tarojs/components';
import { platform } from '../../../platform';
import type { UserInfo } from '../../../shared/api/contract';
import { meText, text } from '../../../shared/text';
import { Avatar } from '../../../shared/ui/avatar';
import { Button } from '../../../shared/ui/button';
import { toast } from '../../../shared/ui/toast';
import './identity-card.css';

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
          <Text className="identity__type">{user.users_type}</Text>
        </View>
      </View>
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
