import type { PictureProps } from './picture';

/** Taro's H5 image lets a broken picture's `error` bubble up to the window, as if a script had failed. */
export function Picture({ url, onBroken }: PictureProps) {
  return <img className="avatar__picture" src={url} alt="" onError={onBroken} />;
}
