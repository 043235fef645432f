import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { platform } from '../../../platform';
import { isSlow, setSlow } from '../../../platform/preview/slow-network';
import { standInText } from '../../../platform/preview/text';
import { Button } from '../../../shared/ui/button';
import { expireToken, forgetEverything } from '../device';
import { StandInFaults } from './stand-in-faults';
import { StandInUsers } from './stand-in-users';
import './stand-in.css';

/** Preview builds only: who holds the phone, what goes wrong, and what the device has kept. Part of the page, over nothing. */
export function StandInBar() {
  const [open, setOpen] = useState(false);
  const [slow, showSlow] = useState(() => isSlow(platform.storage));

  function toggleSlow() {
    setSlow(platform.storage, !slow);
    showSlow(!slow);
  }

  return (
    <View className="stand-in">
      <Button kind="choice" chosen={open} onTap={() => setOpen(!open)}>
        {open ? standInText.barClose : standInText.barOpen}
      </Button>
      {open && (
        <View className="stand-in__tools">
          <Text className="stand-in__hint">{standInText.hint}</Text>
          <StandInUsers />
          <StandInFaults />
          <Text className="stand-in__title">{standInText.device}</Text>
          <View className="stand-in__choices">
            <Button kind="choice" chosen={slow} onTap={toggleSlow}>
              {standInText.slow}
            </Button>
            <Button kind="choice" onTap={expireToken}>
              {standInText.expire}
            </Button>
            <Button kind="choice" onTap={forgetEverything}>
              {standInText.wipe}
            </Button>
          </View>
        </View>
      )}
    </View>
  );
}
