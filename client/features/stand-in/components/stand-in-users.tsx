import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { platform } from '../../../platform';
import { chooseStandInUser, STAND_IN_USERS, standInUser, type StandInUser } from '../../../platform/stand-in';
import { session } from '../../../shared/services';
import { standInText } from '../../../shared/text';
import { Button } from '../../../shared/ui/button';
import './stand-in-users.css';

/** Preview builds only: who WeChat would say is holding the phone. */
export function StandInUsers() {
  const [chosen, setChosen] = useState(() => standInUser(platform.storage));

  function choose(user: StandInUser) {
    chooseStandInUser(platform.storage, user);
    setChosen(user);
    session.signOut();
    void session.signIn();
  }

  return (
    <View className="stand-in">
      <Text className="stand-in__title">{standInText.title}</Text>
      <View className="stand-in__users">
        {STAND_IN_USERS.map((user) => (
          <Button key={user} kind="choice" chosen={user === chosen} onTap={() => choose(user)}>
            {user}
          </Button>
        ))}
      </View>
      <Text className="stand-in__hint">{standInText.hint}</Text>
    </View>
  );
}
