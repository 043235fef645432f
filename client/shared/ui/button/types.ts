import type { ReactNode } from 'react';

export interface ButtonProps {
  readonly children: ReactNode;
  /** `main`: the one thing to do here. `quiet`: the others. `choice`: one of several, see `chosen`. */
  readonly kind: 'main' | 'quiet' | 'choice';
  readonly chosen?: boolean;
  /** Shown, but not to be tapped now. */
  readonly disabled?: boolean;
  readonly onTap: () => void;
}

/** By class and not by `[disabled]`: H5 and WeChat write that attribute differently. */
export function buttonClass({ kind, chosen, disabled }: ButtonProps): string {
  return ['button', `button--${kind}`, chosen && 'button--chosen', disabled && 'button--disabled']
    .filter(Boolean)
    .join(' ');
}
