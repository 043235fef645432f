import type { ReactNode } from 'react';

export interface PressProps {
  readonly children?: ReactNode;
  /** `press` and whatever makes it look like something. */
  readonly className: string;
  /** Not to be tapped now, and skipped by the keyboard. */
  readonly disabled?: boolean;
  /** Works on the last tap: further ones are ignored, but the focus stays. */
  readonly busy?: boolean;
  /** Of one of several choices or tabs: whether it is the one. */
  readonly pressed?: boolean;
  /** What it is read out as; a button if nothing is said. */
  readonly role?: 'tab';
  /** Read out instead of the content, where the content is a sign or repeats. */
  readonly label?: string;
  readonly onTap: () => void;
}
