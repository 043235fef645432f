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
  /** What it is, where a button says too little: then `checked` tells its state. */
  readonly role?: 'tab' | 'radio' | 'checkbox';
  readonly checked?: boolean | 'mixed';
  /** Read out instead of the content, where the content is a sign or repeats. */
  readonly label?: string;
  readonly onTap: () => void;
  /** When a finger comes down on it, and when it leaves: for what repeats while it is held. */
  readonly onHold?: (isHeld: boolean) => void;
}

/** How its state is told to a screen reader, in the words of its role: a tab is selected, the others are checked. */
export function stateOf({ role, checked, pressed }: Pick<PressProps, 'role' | 'checked' | 'pressed'>) {
  if (role === undefined) return pressed === undefined ? {} : { 'aria-pressed': pressed };
  const on = checked ?? pressed ?? false;
  return role === 'tab' ? { 'aria-selected': on === true } : { 'aria-checked': on };
}
