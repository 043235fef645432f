import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { Picture } from '../picture';

interface AvatarProps {
  readonly url?: string;
  /** Its first character stands in for a missing picture. */
  readonly name: string;
  readonly size?: 'small' | 'large';
}

/** A person's picture. Screen readers skip it: the name is written beside it. */
export function Avatar({ url, name, size = 'small' }: AvatarProps) {
  const [broken, setBroken] = useState<string>();
  return (
    <View className={`avatar avatar--${size}`} aria-hidden="true">
      {url && url !== broken ? (
        <Picture className="avatar__picture" url={url} fit="cover" onBroken={() => setBroken(url)} />
      ) : (
        <Text>{Array.from(name)[0]}</Text>
      )}
    </View>
  );
}
