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
  /** Pieces before the last mend, where they were others. */
  readonly wasQuantity?: number;
  /** Fen a piece before the last mend, where it was another price. */
  readonly wasFen?: number;
}

export type Lines = readonly BasketLine[];

/** What it is counted in, where nobody has said. */
export const unitOf = ({ unit }: BasketLine): string => unit || '件';

export interface Sum {
  readonly fen: number;
  readonly pieces: number;
  /** Different products. */
  readonly kinds: number;
}

export const sumOf = (lines: Lines): Sum => ({
  fen: lines.reduce((sum, { fen, quantity }) => sum + fen * quantity, 0),
  pieces: lines.reduce((sum, { quantity }) => sum + quantity, 0),
  kinds: new Set(lines.map(({ productId }) => productId)).size,
});

export interface LineGroup {
  /** Missing for what is bought at once. */
  readonly name: string | undefined;
  readonly lines: Lines;
}

/** By hotel project, in the order of their first lines. */
export function groupsOf(lines: Lines): readonly LineGroup[] {
  const names = Array.from(new Set(lines.map(({ group }) => group)));
  return names.map((name) => ({ name, lines: lines.filter(({ group }) => group === name) }));
}

/** The same things to order, whatever they cost by now. */
export const isSameOrder = (one: Lines, other: Lines): boolean => {
  const said = (lines: Lines) =>
    lines.map(({ productId, cartId, quantity }) => [productId, cartId, quantity]);
  return JSON.stringify(said(one)) === JSON.stringify(said(other));
};
