import { MAX_QUANTITY } from '../../../domain/carts';
import type { KitLine } from '../../../domain/kits';
import { MAX_ROOMS } from '../../../domain/projects';
import type { Addable, Addition } from '../cart';

/** A line of a kit with its product as it is sold now. */
export type PricedLine = KitLine & { readonly product: Addable };

/** A kit may have the same product in two places of the room. */
export const keyOf = ({ role, productId }: KitLine): string => `${role}/${productId}`;

export interface KitSum {
  readonly fen: number;
  /** Different products. */
  readonly kinds: number;
  readonly pieces: number;
}

/** What these lines come to for so many rooms. */
export function sumOf(lines: readonly PricedLine[], rooms: number): KitSum {
  return {
    fen: lines.reduce((sum, { perRoom, product }) => sum + perRoom * rooms * product.product_basic_price, 0),
    kinds: new Set(lines.map(({ productId }) => productId)).size,
    pieces: lines.reduce((sum, { perRoom }) => sum + perRoom * rooms, 0),
  };
}

/** What goes into the cart: one addition of each product. */
export function additionsOf(lines: readonly PricedLine[], rooms: number): readonly Addition[] {
  const additions = new Map<string, Addition>();
  for (const { product, perRoom } of lines) {
    const there = additions.get(product.product_id)?.quantity ?? 0;
    additions.set(product.product_id, { product, quantity: there + perRoom * rooms });
  }
  return [...additions.values()];
}

/** How many rooms one order of a kit can be for: no line of a cart holds more than its most. */
export const mostRooms = (lines: readonly PricedLine[]): number =>
  additionsOf(lines, 1).reduce(
    (most, { quantity }) => Math.min(most, Math.floor(MAX_QUANTITY / quantity)),
    MAX_ROOMS,
  );

/**
 * The rooms that a project has with this kit in it; undefined where nothing about it is new. One that has more rooms
 * already keeps them: four suites do not make a hotel of twelve rooms one of four.
 */
export const roomsAfter = (known: number | undefined, rooms: number): number | undefined =>
  known === undefined || rooms > known ? rooms : undefined;
