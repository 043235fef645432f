import type { Loaded } from '../../shared/query';
import type { BasketLine, Lines } from './lines';
import { isOfCart } from './order-body';
import type { PriceNow } from './mended';

/** A row of the cart as it is now, as far as an order goes. */
export interface RowNow {
  readonly cart_id: string;
  readonly cart_number: string;
  readonly cart_product_id: string;
  readonly cart_product_quantity: number;
  readonly product_basic_price: number;
  readonly cart_item_state: string;
}

function asNow(line: BasketLine, quantity: number, fen: number): BasketLine {
  return {
    ...line,
    quantity,
    fen,
    ...(quantity !== line.quantity && { wasQuantity: line.quantity }),
    ...(fen !== line.fen && { wasFen: line.fen }),
  };
}

/** The row of a line; by product and project where its id is another by now: it was a guest's, or was put in anew. */
const rowOf = (line: BasketLine, rows: readonly RowNow[]): RowNow | undefined =>
  rows.find(({ cart_id }) => cart_id === line.cartId) ??
  rows.find((row) => row.cart_product_id === line.productId && row.cart_number === line.group);

/** The lines as the cart has them now, with what changed; those that are no longer in it are left out. */
function asInCart(lines: Lines, rows: readonly RowNow[]): Lines {
  const found = new Map<string, BasketLine>();
  for (const line of lines) {
    const row = rowOf(line, rows);
    // Two lines that have become one row are one line: no row is ordered twice.
    if (row === undefined || found.has(row.cart_id)) continue;
    const now = asNow(line, row.cart_product_quantity, row.product_basic_price);
    found.set(row.cart_id, { ...now, cartId: row.cart_id });
  }
  return Array.from(found.values());
}

/** What is bought at once has no row: only its price may be another. */
const asPriced = (lines: Lines, prices: readonly PriceNow[]): Lines =>
  lines.map((line) => {
    const now = prices.find(({ product_id }) => product_id === line.productId);
    return now === undefined ? line : asNow(line, line.quantity, now.product_basic_price);
  });

interface LookPorts {
  rows(): Promise<Loaded<readonly RowNow[]>>;
  prices(productIds: readonly string[]): Promise<Loaded<readonly PriceNow[]>>;
}

/** The lines as they are now: by the cart they came from, or by the catalogue. */
export async function lookAgain(lines: Lines, { rows, prices }: LookPorts): Promise<Loaded<Lines>> {
  if (isOfCart(lines)) {
    const now = await rows();
    return now.ok ? { ok: true, data: asInCart(lines, now.data) } : now;
  }
  const now = await prices(lines.map(({ productId }) => productId));
  return now.ok ? { ok: true, data: asPriced(lines, now.data) } : now;
}
