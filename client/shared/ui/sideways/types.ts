import type { ReactNode } from 'react';

export interface SidewaysProps {
  /** What it holds, read out: a scroller is a stop of the keyboard. */
  readonly label?: string;
  /** `tablist` where its children are tabs. */
  readonly role?: 'tablist' | 'group';
  /** Brought into view when it changes: which of the children, from 0. */
  readonly show?: number;
  readonly className?: string;
  readonly children: ReactNode;
}
