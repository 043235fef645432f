import { DEFAULT_CART_NUMBER } from '../../../domain/carts';
import type { AnswerOf } from '../../shared/api/contract';
import type { Addition, CartGroup, CartLine } from './types';

export type CartRecord = AnswerOf<'postCartList'>['data']['items'][number];
export type Lines = readonly CartLine[];
/** Rooms of the projects of which they are known. */
export type RoomsOf = ReadonlyMap<string, number>;

/** One product lies in one group once: with this a line is found again when the server has given it another id. */
export const keyOf = ({ productId, group }: Pick<CartLine, 'productId' | 'group'>): string =>
  `${productId}/${group}`;

const isAwaited = 'new/';
/** Shown already, but the server has not given it its id yet. */
export const isUnborn = ({ id }: Pick<CartLine, 'id'>): boolean => id.startsWith(isAwaited);

export const lineOf = (record: CartRecord): CartLine => ({
  id: record.cart_id,
  productId: record.cart_product_id,
  name: record.product_name,
  model: record.product_modelnumber,
  // A row of the cart does not tell it.
  unit: '',
  picture: record.product_picture_url,
  fen: record.product_basic_price,
  addedFen: record.cart_at_price,
  quantity: record.cart_product_quantity,
  group: record.cart_number,
  remark: record.cart_remark,
  state: record.cart_item_state,
});

/** What is put into a group, before anybody has said more of it. */
export const newLine = ({ product, quantity }: Addition, group: string): CartLine => ({
  id: `${isAwaited}${keyOf({ productId: product.product_id, group })}`,
  productId: product.product_id,
  name: product.product_name,
  model: product.product_modelnumber,
  unit: product.product_unit,
  picture: product.picture_url,
  fen: product.product_basic_price,
  addedFen: product.product_basic_price,
  quantity,
  group,
  remark: '',
  state: product.stock_state === 'out' ? 'short_stock' : 'ok',
});

export const canBeOrdered = ({ state }: Pick<CartLine, 'state'>): boolean =>
  state === 'ok' || state === 'price_changed';

/** Groups in the order of their newest lines; the lines that cannot be ordered come last in theirs. */
export function groupsOf(lines: Lines, rooms: RoomsOf): readonly CartGroup[] {
  const groups = new Map<string, CartLine[]>();
  for (const line of lines) groups.set(line.group, [...(groups.get(line.group) ?? []), line]);
  return Array.from(groups, ([name, own]) => ({
    name,
    rooms: rooms.get(name),
    lines: [...own.filter(canBeOrdered), ...own.filter((line) => !canBeOrdered(line))],
  }));
}

interface Sum {
  readonly fen: number;
  readonly pieces: number;
  readonly kinds: number;
}

/** What these lines come to; those that cannot be ordered do not count. */
export function sumOf(lines: Lines): Sum {
  const counted = lines.filter(canBeOrdered);
  return {
    fen: counted.reduce((sum, { fen, quantity }) => sum + fen * quantity, 0),
    pieces: counted.reduce((sum, { quantity }) => sum + quantity, 0),
    kinds: counted.length,
  };
}

/** A project's share of one room: whole fen, rounded half up, and whether it came out even. */
export const perRoom = (fen: number, rooms: number): { readonly fen: number; readonly isExact: boolean } => ({
  fen: Math.floor((2 * fen + rooms) / (2 * rooms)),
  isExact: fen % rooms === 0,
});

/** A hotel project as a choice: its cart group with its rooms. */
export interface Project {
  readonly name: string;
  readonly rooms: number | undefined;
  readonly kinds: number;
  readonly pieces: number;
}

/** Groups of the cart, then those of which only the rooms are known; the default group is always one. */
export function projectsOf(lines: Lines, rooms: RoomsOf): readonly Project[] {
  const names = new Set([...lines.map(({ group }) => group), ...rooms.keys(), DEFAULT_CART_NUMBER]);
  return Array.from(names, (name) => {
    const own = lines.filter(({ group }) => group === name);
    const pieces = own.reduce((sum, { quantity }) => sum + quantity, 0);
    return { name, rooms: rooms.get(name), kinds: own.length, pieces };
  });
}

/** As many lines as one order takes, of the first project among them. */
export function firstGroupOf(lines: Lines, most: number): Lines {
  const name = lines[0]?.group;
  return lines.filter(({ group }) => group === name).slice(0, most);
}
