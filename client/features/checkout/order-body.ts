import type { Delivery } from '../../../domain/delivery';
import { hasControlCharacters } from '../../../domain/text';
import { sumOf, type Lines } from './lines';
import type { OrderBody } from './shelf';

export interface OrderAsked {
  readonly lines: Lines;
  readonly delivery?: Delivery;
  readonly remark: string;
  /** The amount agreed to, where it is not the sum of the lines. */
  readonly amount?: number;
}

/** Whether these lines are rows of the cart, and not bought at once. */
export const isOfCart = (lines: Lines): boolean => lines.some(({ cartId }) => cartId !== undefined);

/** No product twice: the contract takes each once. */
function itemsOf(lines: Lines) {
  const pieces = new Map<string, number>();
  for (const { productId, quantity } of lines) pieces.set(productId, (pieces.get(productId) ?? 0) + quantity);
  return Array.from(pieces, ([product_id, quantity]) => ({ product_id, quantity }));
}

/** What is pasted brings signs along that nobody sees and the server refuses. */
const printable = (text: string): string =>
  Array.from(text)
    .filter((sign) => !hasControlCharacters(sign))
    .join('')
    .trim();

/** What is sent for an order, but for its name. */
export function orderBody({ lines, delivery, remark, amount }: OrderAsked): OrderBody {
  const said = printable(remark);
  const asked = isOfCart(lines)
    ? { cart_ids: lines.flatMap(({ cartId }) => (cartId === undefined ? [] : [cartId])) }
    : { items: itemsOf(lines) };
  return {
    ...asked,
    order_amount: amount ?? sumOf(lines).fen,
    ...(delivery !== undefined && { delivery }),
    ...(said !== '' && { order_remark: said }),
  };
}

/** Built by the same hand, so equal ones are written equally. */
export const isSameBody = (one: OrderBody, other: OrderBody): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
