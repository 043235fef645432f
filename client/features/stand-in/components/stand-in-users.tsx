import { Text, View } from '@tarojs/components';
import { platform } from '../../../platform';
import { chooseStandInUser, STAND_IN_USERS, standInUser, type StandInUser } from '../../../platform/stand-in';
import { session } from '../../../shared/services';
import { useSession } from '../../../shared/session/use-session';
import { standInText } from '../../../platform/preview/text';
import { Button } from '../../../shared/ui/button';
import './stand-in.css';

/** Preview builds only: who WeChat would say is holding the phone. */
export function StandInUsers({ onChosen }: { readonly onChosen: () => void }) {
  // Drawn anew with every change of the session: another tab may have chosen, and its session arrives here.
  useSession();
  const chosen = standInUser(platform.storage);

  function choose(user: StandInUser) {
    chooseStandInUser(platform.storage, user);
    session.signOut();
    void session.signIn();
    onChosen();
  }

  return (
    <View>
      <Text className="stand-in__title">{standInText.users}</Text>
      <View className="stand-in__choices">
        {STAND_IN_USERS.map((user) => (
          <Button key={user} kind="choice" chosen={user === chosen} onTap={() => choose(user)}>
            {user}
          </Button>
        ))}
      </View>
    </View>
  );
}
