import { Image } from '@tarojs/components';
import type { PictureProps } from './picture';

export function Picture({ url, onBroken }: PictureProps) {
  return <Image className="avatar__picture" src={url} mode="aspectFill" onError={onBroken} />;
}
