import { useState } from 'react';
import { View } from '@tarojs/components';
import { Icon } from '../icon';
import { Picture } from '../picture';

/** Over its wall, which keeps the place before it and instead of it. */
export function OnePicture({ url, lazy }: { readonly url: string; readonly lazy: boolean }) {
  const [state, setState] = useState<'coming' | 'there' | 'broken'>('coming');
  if (state === 'broken') return <NoPicture />;
  return (
    <Picture
      className={`gallery-swipe__image${state === 'there' ? ' gallery-swipe__image--there' : ''}`}
      url={url}
      fit="cover"
      lazy={lazy}
      onLoad={() => setState('there')}
      onBroken={() => setState('broken')}
    />
  );
}

/** In the place of a picture that there is not. */
export const NoPicture = () => (
  <View className="gallery-swipe__none" aria-hidden="true">
    <Icon name="image" />
  </View>
);
