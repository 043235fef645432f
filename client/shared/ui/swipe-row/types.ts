import type { ReactNode } from 'react';
import type { IconName } from '../icon';

export interface SwipeKey {
  readonly icon: IconName;
  /** The word below the drawing. */
  readonly word: string;
  /** Read out: the word with what it is done to. */
  readonly label: string;
  readonly danger?: boolean;
  readonly onTap: () => void;
}

export interface SwipeRowProps {
  /** What lies under the row's end; a keyboard reaches them without a swipe. */
  readonly keys: readonly SwipeKey[];
  readonly children: ReactNode;
}
