import type { PictureProps } from './types';

/**
 * Taro's H5 image lets a broken picture's `error` bubble up to the window, as if a script had failed, and takes no
 * `alt`, so that screen readers spell its address.
 */
export function Picture({ className, url, lazy, onLoad, onBroken }: PictureProps) {
  return (
    <img
      className={className}
      // Before `src`: a browser that has the address first begins to fetch.
      loading={lazy ? 'lazy' : undefined}
      decoding="async"
      src={url}
      alt=""
      onLoad={onLoad}
      onError={onBroken}
    />
  );
}
