import { useState } from 'react';
import { View } from '@tarojs/components';
import { Picture } from '../../../shared/ui/picture';
import { PICTURES } from '../scene-pictures';
import { SCENES, type SceneName } from '../scenes';

/** The scene that is on lies over the one that was: light comes on, it does not go out first. */
export function RoomPictures({ scene }: { readonly scene: SceneName }) {
  const [first] = useState(scene);
  // The others are fetched once this one is there, so that none of them holds up the first sight.
  const [isSeen, setIsSeen] = useState(false);
  return (
    <View className="room__pictures" aria-hidden="true">
      {SCENES.filter(({ name }) => isSeen || name === first || name === scene).map(({ name }) => (
        <Picture
          key={name}
          className={name === scene ? 'room__picture room__picture--on' : 'room__picture'}
          url={PICTURES[name]}
          fit="contain"
          onLoad={name === first ? () => setIsSeen(true) : undefined}
        />
      ))}
    </View>
  );
}
