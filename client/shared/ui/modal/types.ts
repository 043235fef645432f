import type { ReactNode } from 'react';

export interface ModalProps {
  readonly title: string;
  /** `bottom` comes up from the lower edge; `centre` interrupts. */
  readonly place: 'bottom' | 'centre';
  /** Asks for a decision that cannot be undone. */
  readonly alert?: boolean;
  /** Whether a tap beside it closes it: only where nothing is decided. */
  readonly closesBeside?: boolean;
  /** Of the sheet: stands beside the title. */
  readonly corner?: ReactNode;
  /** Esc, and the tap beside where that counts. */
  readonly onLeave: () => void;
  readonly children: ReactNode;
}
