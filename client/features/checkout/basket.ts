import { platform } from '../../platform';
import { go } from '../../shared/navigate';
import { isSameOrder, type BasketLine } from './lines';
import { newKey } from './new-key';
import { ownerNow } from './owner';
import { checkoutShelf } from './shelf';

export type { BasketLine } from './lines';

export const shelf = checkoutShelf(platform.storage);

/**
 * Opens the checkout with these lines: all of the cart, or all bought at once. Kept on the device, with one idempotency
 * key per attempt, so that a reload or a restart goes on with the same order.
 * @returns whether the page was opened
 */
export async function startCheckout(lines: readonly BasketLine[]): Promise<boolean> {
  if (lines.length === 0) return false;
  const owner = ownerNow();
  const { basket } = shelf.read(owner);
  // The same once more while nobody knows what came of the first time: it must not become a second order.
  const goesOn = basket?.attempt.isOpen === true && isSameOrder(basket.lines, lines);
  if (!goesOn) {
    const key = await newKey();
    shelf.change(owner, { basket: { id: key, lines, attempt: { key, isOpen: false } } });
  }
  return go('checkout');
}

/** The account is deleted: nothing of the person stays on the device. */
export const forgetCheckout = (openid: string): void => shelf.clear(openid);
