/** A line on its way to an order. */
export interface BasketLine {
  /** The product's record id. */
  readonly productId: string;
  /** Missing where it is bought at once, without the cart. */
  readonly cartId?: string;
  readonly name: string;
  readonly model: string;
  readonly unit: string;
  readonly picture: string;
  /** Fen a piece, as the buyer saw it. */
  readonly fen: number;
  readonly quantity: number;
  /** The hotel project it is for. */
  readonly group?: string;
}

/**
 * Opens the checkout with these lines: all of the cart, or all bought at once. Kept on the device, with one idempotency
 * key per attempt, so that a reload or a restart goes on with the same order.
 * @returns whether the page was opened
 */
export async function startCheckout(_lines: readonly BasketLine[]): Promise<boolean> {
  return false;
}
