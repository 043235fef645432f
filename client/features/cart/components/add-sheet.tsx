import type { Addable } from '../types';

export interface AddSheetProps {
  /** What is to be added; undefined: closed. */
  readonly product: Addable | undefined;
  readonly onClose: () => void;
}

/** Which project, how many pieces in a room, how many rooms: one tap more and it is in the cart. */
export function AddSheet(_props: AddSheetProps) {
  return null;
}
