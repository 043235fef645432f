export interface GallerySwipeProps {
  /** Addresses; their order is that of the pages. None keeps the place. */
  readonly urls: readonly string[];
  /** What the pictures show, read out: the product's name. */
  readonly label: string;
  /** Cannot be had: grey. */
  readonly off?: boolean;
}

/** `1 / 3`; nothing where there is but one. */
export const pageOf = (at: number, count: number): string => (count > 1 ? `${at + 1} / ${count}` : '');
