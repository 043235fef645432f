import type { ReactNode } from 'react';
import type { IconName } from '../icon';

export interface ListProps {
  readonly children: ReactNode;
}

export interface ListItemProps {
  readonly label: string;
  readonly icon?: IconName;
  /** What it is now; at the other end of the line. */
  readonly value?: string;
  /** A second line in small type. */
  readonly note?: string;
  /** Leads somewhere; without it the line only tells. */
  readonly onTap?: () => void;
  /** Leads to something that cannot be undone. */
  readonly danger?: boolean;
}
