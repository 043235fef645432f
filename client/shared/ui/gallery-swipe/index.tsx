import type { GallerySwipeProps } from './types';

/** A product's pictures, one at a time: swipe for the next, tap to see one large. */
export declare function GallerySwipe(props: GallerySwipeProps): JSX.Element;
