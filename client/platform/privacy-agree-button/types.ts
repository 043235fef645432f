import type { ReactNode } from 'react';

export interface PrivacyAgreeButtonProps {
  readonly children: ReactNode;
  readonly disabled?: boolean;
  /** Give `true` to the `answer` of `privacy.onAsked` here, and not before. */
  readonly onAgreed: () => void;
}
