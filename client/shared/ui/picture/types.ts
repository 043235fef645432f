export interface PictureProps {
  readonly className: string;
  readonly url: string;
  /** `cover` fills its box, `contain` shows all of it; on H5 the class says the same by `object-fit`. */
  readonly fit: 'cover' | 'contain';
  /** Fetched only when it comes near the screen. */
  readonly lazy?: boolean;
  readonly onLoad?: () => void;
  readonly onBroken?: () => void;
}
