import { Sheet } from '../../../shared/ui/sheet';
import { addSheetText as words } from '../add-sheet-text';
import type { Addable } from '../types';
import { AddSheetForm } from './add-sheet-form';
import './add-sheet.css';

export interface AddSheetProps {
  /** What is to be added; undefined: closed. */
  readonly product: Addable | undefined;
  /** Pieces there are, where they are known. */
  readonly stock?: number | null;
  readonly onClose: () => void;
}

/** Which project, how many pieces in a room, how many rooms: one tap more and it is in the cart. */
export function AddSheet({ product, stock, onClose }: AddSheetProps) {
  return (
    <Sheet open={product !== undefined} title={words.title} onClose={onClose}>
      {product && <AddSheetForm key={product.product_id} product={product} stock={stock} onDone={onClose} />}
    </Sheet>
  );
}
