import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { Icon } from '../icon';
import { Picture } from '../picture';

interface PhotoProps {
  readonly url?: string;
  /** `wide` fills its column as a square; the others are fixed: 88, 76, 56, 44. */
  readonly size: 'wide' | 'list' | 'line' | 'small' | 'tiny';
  /** Cannot be had: grey. */
  readonly off?: boolean;
  /** Short news across its lower edge: 只剩 4 套. */
  readonly flag?: string;
  /** The same as a tag in the corner, on large ones. */
  readonly tag?: string;
}

/**
 * A product's picture, fetched when it comes near; before that, and where there is none, its wall keeps the place.
 * Says nothing to a screen reader: the name is written beside it.
 */
export function Photo({ url, size, off, flag, tag }: PhotoProps) {
  const [shown, setShown] = useState<string>();
  const [broken, setBroken] = useState<string>();
  const looks = `photo photo--${size}${off ? ' photo--off' : ''}${shown === url ? ' photo--there' : ''}`;
  return (
    <View className={looks}>
      {url !== undefined && url !== '' && url !== broken ? (
        <Picture
          className="photo__image"
          url={url}
          fit="cover"
          lazy
          onLoad={() => setShown(url)}
          onBroken={() => setBroken(url)}
        />
      ) : (
        <View className="photo__none">
          <Icon name="image" />
        </View>
      )}
      {flag && <Text className="photo__flag">{flag}</Text>}
      {tag && <Text className="photo__tag">{tag}</Text>}
    </View>
  );
}
