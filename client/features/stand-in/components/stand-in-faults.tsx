import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { platform } from '../../../platform';
import {
  createStandIn,
  FAULT_APIS,
  FAULT_MODES,
  type FaultApi,
  type FaultMode,
} from '../../../platform/stand-in';
import { standInText } from '../../../platform/preview/text';
import { Button } from '../../../shared/ui/button';
import './stand-in.css';

/** Preview builds only: how WeChat answers our server the next time it asks. */
export function StandInFaults() {
  const [api, setApi] = useState<FaultApi>(FAULT_APIS[0]);
  const [said, setSaid] = useState('');

  async function play(mode: FaultMode, times: number) {
    const planned = await createStandIn(platform).fault(api, mode, times);
    const what =
      times === 0
        ? standInText.faultCleared
        : `${standInText.faultPlanned}${standInText.apis[api]}：${standInText.faultModes[mode]}`;
    setSaid(planned ? what : standInText.faultFailed);
  }

  return (
    <View>
      <Text className="stand-in__title">{standInText.faults}</Text>
      <View className="stand-in__choices">
        {FAULT_APIS.map((each) => (
          <Button key={each} kind="choice" chosen={each === api} onTap={() => setApi(each)}>
            {standInText.apis[each]}
          </Button>
        ))}
      </View>
      <View className="stand-in__choices">
        {FAULT_MODES.map((mode) => (
          <Button key={mode} kind="choice" onTap={() => void play(mode, 1)}>
            {standInText.faultModes[mode]}
          </Button>
        ))}
        <Button kind="choice" onTap={() => void play('busy', 0)}>
          {standInText.faultClear}
        </Button>
      </View>
      <View aria-live="polite">
        <Text className="stand-in__hint">{said}</Text>
      </View>
    </View>
  );
}
