import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { platform } from '../../../platform';
import { announceNetwork } from '../../../platform/preview/device';
import {
  NETWORKS,
  playedNetwork,
  playNetwork,
  type PlayedNetwork,
} from '../../../platform/preview/played-network';
import { standInText } from '../../../platform/preview/text';
import { Button } from '../../../shared/ui/button';
import './stand-in.css';

/** Preview builds only: how bad the network is until another is chosen. */
export function StandInNetwork() {
  const [chosen, show] = useState(() => playedNetwork(platform.storage));

  function choose(network: PlayedNetwork) {
    playNetwork(platform.storage, network);
    announceNetwork(network !== 'offline');
    show(network);
  }

  return (
    <View>
      <Text className="stand-in__title">{standInText.network}</Text>
      <View className="stand-in__choices">
        {NETWORKS.map((network) => (
          <Button key={network} kind="choice" chosen={network === chosen} onTap={() => choose(network)}>
            {standInText.networks[network]}
          </Button>
        ))}
      </View>
    </View>
  );
}
