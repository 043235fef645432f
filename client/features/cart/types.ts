import type { CartItemState } from '../../../domain/carts';
import type { StockState } from '../../../domain/products';
import type { Failure } from '../../shared/api/failure';

/** A line of the cart as screens show it, whether it lies at the server or, for a guest, on this device. */
export interface CartLine {
  /** `cart_id`, or the device's own for a guest. */
  readonly id: string;
  /** The product's record id. */
  readonly productId: string;
  readonly name: string;
  readonly model: string;
  readonly unit: string;
  readonly picture: string;
  /** Fen a piece, now. */
  readonly fen: number;
  /** Fen a piece when it was added. */
  readonly addedFen: number;
  readonly quantity: number;
  /** `cart_number`: the hotel project it is for. */
  readonly group: string;
  readonly remark: string;
  readonly state: CartItemState;
}

/** The lines of one hotel project. */
export interface CartGroup {
  readonly name: string;
  /** How many rooms it has; undefined while nobody has said. */
  readonly rooms: number | undefined;
  /** Newest first. */
  readonly lines: readonly CartLine[];
}

/** The cart as it is known now. */
export interface CartView {
  /** Undefined before the first answer. */
  readonly groups: readonly CartGroup[] | undefined;
  /** All lines, those that cannot be ordered included: the number on the tab. */
  readonly count: number;
  /** Kept on this device only. */
  readonly isGuest: boolean;
  readonly isLoading: boolean;
  readonly failure: Failure | undefined;
  /** Local ms from when it is; for “没有网络，这是 9:20 的内容”. */
  readonly receivedAt: number | undefined;
}

/** What a card or a page of a product knows, as far as a line needs it. */
export interface Addable {
  readonly product_id: string;
  readonly product_name: string;
  readonly product_modelnumber: string;
  readonly product_unit: string;
  readonly product_basic_price: number;
  readonly picture_url: string;
  readonly stock_state: StockState;
}

export interface Addition {
  readonly product: Addable;
  /** Pieces, 1 to 9,999. */
  readonly quantity: number;
}

/** What came of adding: how many of the additions are in, and why the first of the others is not. */
export interface Added {
  readonly added: number;
  readonly failure?: Failure;
}
