import type { BasketLine, Lines } from './lines';

/** A product that there is too little of. */
export interface Shortage {
  readonly line: BasketLine;
  /** Pieces of it in the whole order. */
  readonly wanted: number;
  readonly left: number;
}

/** What the catalogue says of a product now. */
export interface PriceNow {
  readonly product_id: string;
  readonly product_basic_price: number;
}

/** At today's prices; a line that costs what it did stays as it is. */
export const repriced = (lines: Lines, prices: readonly PriceNow[]): Lines =>
  lines.map((line) => {
    const now = prices.find(({ product_id }) => product_id === line.productId)?.product_basic_price;
    return now === undefined || now === line.fen
      ? line
      : { ...line, fen: now, wasFen: line.wasFen ?? line.fen };
  });

/** As many pieces as there are left: one product may be in several projects, and the first ones are served first. */
export function cutDown(lines: Lines, shortages: readonly Shortage[]): Lines {
  const left = new Map(shortages.map(({ line, left: pieces }) => [line.productId, pieces]));
  return lines.flatMap((line) => {
    const there = left.get(line.productId);
    if (there === undefined) return [line];
    const quantity = Math.min(line.quantity, there);
    left.set(line.productId, there - quantity);
    if (quantity === 0) return [];
    return [
      quantity === line.quantity
        ? line
        : { ...line, quantity, wasQuantity: line.wasQuantity ?? line.quantity },
    ];
  });
}
