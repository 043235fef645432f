import type { ReactNode } from 'react';

export interface ButtonProps {
  readonly children: ReactNode;
  /**
   * `main`: the one thing to do here. `soft`: the second one. `quiet`: the others. `choice`: one of several, see
   * `chosen`. `danger`: cannot be undone, so it never is the bright one. `text`: a way aside, without a frame.
   */
  readonly kind: 'main' | 'soft' | 'quiet' | 'choice' | 'danger' | 'text';
  /** Round and lower to the eye: within a card or a line. */
  readonly small?: boolean;
  readonly chosen?: boolean;
  /** Shown, but not to be tapped now. */
  readonly disabled?: boolean;
  /** At work: turns, ignores taps, keeps the focus. */
  readonly busy?: boolean;
  /** Read out instead of the words, where they say too little without their surroundings. */
  readonly label?: string;
  readonly onTap: () => void;
}

/** By class and not by `[disabled]`: H5 and WeChat write that attribute differently. */
export function buttonClass({
  kind,
  small,
  chosen,
  disabled,
  busy,
}: Pick<ButtonProps, 'kind' | 'small' | 'chosen' | 'disabled' | 'busy'>): string {
  return [
    'press button',
    `button--${kind}`,
    small && 'button--small',
    chosen && 'button--chosen',
    disabled && 'button--disabled',
    busy && 'button--busy',
  ]
    .filter(Boolean)
    .join(' ');
}
