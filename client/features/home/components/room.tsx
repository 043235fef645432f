import { Text, View } from '@tarojs/components';
import type { ProductItem } from '../../catalogue/queries';
import { useScene } from '../hooks/use-scene';
import type { DeviceName } from '../scenes';
import { homeText as words } from '../text';
import { RoomDevices } from './room-devices';
import { RoomPictures } from './room-pictures';
import { SceneKeys } from './scene-keys';
import './room.css';

interface RoomProps {
  /** What its devices are in the catalogue; those that are not known yet have no light. */
  readonly sold: ReadonlyMap<DeviceName, ProductItem>;
}

/** A room that one can switch: the front of the shop. */
export function Room({ sold }: RoomProps) {
  const { name, devices, named, choose, setNamed } = useScene();
  const { title, line } = words.scene[name];
  return (
    <View className="room">
      <View className="room__wall">
        <View className="room__house">
          <RoomPictures scene={name} />
          <RoomDevices devices={devices} named={named} sold={sold} onName={setNamed} />
        </View>
      </View>
      <SceneKeys scene={name} onChoose={choose} />
      <View className="room__words" aria-live="polite">
        <View className="room__title" role="heading" aria-level={2}>
          <Text>{title}</Text>
        </View>
        <Text className="room__line">{line}</Text>
      </View>
    </View>
  );
}
