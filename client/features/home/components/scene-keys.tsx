import { Text, View } from '@tarojs/components';
import { Icon } from '../../../shared/ui/icon';
import { Press } from '../../../shared/ui/press';
import { SCENES, type SceneName } from '../scenes';
import { homeText as words } from '../text';

interface SceneKeysProps {
  readonly scene: SceneName;
  readonly onChoose: (scene: SceneName) => void;
}

/** The shop's own product: four keys, a light under the one that was pressed. */
export function SceneKeys({ scene, onChoose }: SceneKeysProps) {
  return (
    <View className="scene-keys" role="group" aria-label={words.scenes}>
      {SCENES.map(({ name, icon }) => (
        <Press
          key={name}
          className={name === scene ? 'press scene-key scene-key--on' : 'press scene-key'}
          pressed={name === scene}
          onTap={() => onChoose(name)}
        >
          <Icon name={icon} />
          <Text>{words.scene[name].key}</Text>
          <View className="scene-key__light" aria-hidden="true" />
        </Press>
      ))}
    </View>
  );
}
