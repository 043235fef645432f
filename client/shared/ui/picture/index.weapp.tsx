import { Image } from '@tarojs/components';
import type { PictureProps } from './types';

export function Picture({ className, url, fit, lazy, onLoad, onBroken }: PictureProps) {
  return (
    <Image
      className={className}
      src={url}
      mode={fit === 'cover' ? 'aspectFill' : 'aspectFit'}
      lazyLoad={lazy}
      onLoad={onLoad}
      onError={onBroken}
    />
  );
}
