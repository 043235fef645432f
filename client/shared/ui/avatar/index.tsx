import { useState } from 'react';
import { Image, Text, View } from '@tarojs/components';
import './avatar.css';

export interface AvatarProps {
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
        <Image className="avatar__picture" src={url} mode="aspectFill" onError={() => setBroken(url)} />
      ) : (
        <Text>{Array.from(name)[0]}</Text>
      )}
    </View>
  );
}
