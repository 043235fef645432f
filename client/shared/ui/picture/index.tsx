import type { PictureProps } from './types';

/** A picture that says nothing to a screen reader: what it shows is written beside it. */
export declare function Picture(props: PictureProps): JSX.Element;
