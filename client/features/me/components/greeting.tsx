import { Text, View } from '@tarojs/components';
import type { UserInfo } from '../../../shared/api/contract';
import { go } from '../../../shared/navigate';
import { meText, startText, text } from '../../../shared/text';
import { Avatar } from '../../../shared/ui/avatar';
import { Press } from '../../../shared/ui/press';
import './greeting.css';

/** Who is here, and the way to their own page. */
export function Greeting({ user }: { readonly user: UserInfo }) {
  const name = user.users_name || text.unnamed;
  return (
    <Press
      className="press greeting"
      label={`${startText.hello(name)}，${startText.toMe}`}
      onTap={() => void go('me')}
    >
      <Avatar url={user.users_picture_url} name={name} />
      <View className="greeting__words">
        <Text className="greeting__hello">
          {user.users_name === '' ? startText.guestHello : startText.hello(user.users_name)}
        </Text>
        <Text className="greeting__note">{user.users_phone_masked || meText.noPhoneYet}</Text>
      </View>
      <Text className="greeting__way">{startText.toMe}</Text>
    </Press>
  );
}
