import type { ReactNode } from 'react';

export interface InfiniteListProps {
  /** Rows that are there: elements with keys, not in a box of their own. */
  readonly children: ReactNode;
  /** What comes after them. */
  readonly state: 'more' | 'loading' | 'end' | 'error';
  /** Fetches the next rows; also what “再试一次” does. Told once per state `more`. */
  readonly onMore: () => void;
  /** In the shape of the rows, while they are fetched. */
  readonly bones?: ReactNode;
  /** Said once at the end: 待确认的都在这里了. */
  readonly end: string;
  /** Why the next rows did not come. */
  readonly error?: string;
}

export interface BlockProps {
  /** Seen at once, before anything is told of its place. */
  readonly isFirst: boolean;
  readonly children: ReactNode;
}

export interface NearEndProps {
  /** The end of the list is less than two screens away. */
  readonly onNear: () => void;
}
