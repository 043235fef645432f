import { Text, View } from '@tarojs/components';
import { standInText } from '../../../platform/preview/text';
import { Button } from '../../../shared/ui/button';
import { expireToken, forgetEverything } from '../device';
import { StandInFaults } from './stand-in-faults';
import { StandInNetwork } from './stand-in-network';
import { StandInUsers } from './stand-in-users';
import './stand-in.css';

/** Preview builds only: who holds the phone, what goes wrong, and what the device has kept. */
export function StandInTools({ onPerson }: { readonly onPerson: () => void }) {
  return (
    <View className="stand-in__tools">
      <Text className="stand-in__hint">{standInText.hint}</Text>
      <StandInUsers onChosen={onPerson} />
      <StandInNetwork />
      <StandInFaults />
      <Text className="stand-in__title">{standInText.device}</Text>
      <View className="stand-in__choices">
        <Button kind="choice" onTap={expireToken}>
          {standInText.expire}
        </Button>
        <Button kind="choice" onTap={forgetEverything}>
          {standInText.wipe}
        </Button>
      </View>
    </View>
  );
}
