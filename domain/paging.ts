import { invalidInput, ok, type Result } from './result';

/**
 * Lists cut by keyset: rows that come or go between two pages neither hide nor repeat others, and page 1,000 costs what
 * page 1 does.
 */

/** Rows of a page when its reader names no number. */
export const PAGE_SIZE = { cart: 50, order: 20, product: 20, document: 20 } as const;

/**
 * What a list is sorted by: columns of its rows, all in one direction. The last one is the record id, which tells apart
 * what the others do not.
 */
export interface Order {
  /** Begins every cursor of this order, so that a position in one order is none in another. */
  readonly tag: string;
  readonly by: readonly (readonly [column: string, kind: KeyKind])[];
  readonly descending: boolean;
}

/** A time is UTC with milliseconds, as the database writes it: `2026-03-27 08:00:00.000Z`. */
export type KeyKind = 'time' | 'integer' | 'id';

/** The values of an order's columns in the row behind which a list goes on. */
export type Position = readonly (string | number)[];

/** Newest first, by the column that says when a row was made. */
export const newestFirst = (time: string, id: string): Order => ({
  tag: '',
  by: [
    [time, 'time'],
    [id, 'id'],
  ],
  descending: true,
});

export interface Page<Row> {
  readonly items: Row[];
  /** Null at the end. */
  readonly next_cursor: string | null;
}

/** How a key is written in a cursor: of letters and digits alone, its end never in doubt. */
const KEYS: {
  readonly [kind in KeyKind]: {
    readonly pattern: string;
    readonly write: (value: string | number) => string;
    readonly read: (written: string) => string | number;
  };
} = {
  time: {
    pattern: '\\d{17}',
    write: (time) => String(time).replace(/\D/g, ''),
    read: (digits) =>
      digits.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})$/, '$1-$2-$3 $4:$5:$6.$7Z'),
  },
  integer: {
    pattern: '[pn]\\d{1,16}',
    write: (value) => (Number(value) < 0 ? 'n' : 'p') + Math.abs(Number(value)),
    read: (written) => Number(written.slice(1)) * (written.charAt(0) === 'n' ? -1 : 1),
  },
  id: { pattern: '[a-z0-9]{15}', write: String, read: String },
};

/** The position a caller's cursor names; null without one. A cursor of another order is refused. */
export function positionOf(cursor: unknown, { tag, by }: Order): Result<Position | null> {
  if (cursor === undefined || cursor === null) return ok(null);
  const pattern = by.map(([, kind]) => `(${KEYS[kind].pattern})`).join('');
  const match = typeof cursor === 'string' ? new RegExp(`^${tag}${pattern}$`).exec(cursor) : null;
  if (!match) {
    return invalidInput('cursor', '不是有效的翻页位置，请从第一页重新查询');
  }
  return ok(by.map(([, kind], at) => KEYS[kind].read(match[at + 1] as string)));
}

/**
 * Makes a page of rows that were read with a limit of `limit + 1`: the one too many tells of a next page. They are put
 * in order here, because an aggregate of the database promises none.
 */
export function pageOf<Row extends object>(rows: readonly Row[], limit: number, order: Order): Page<Row> {
  const position = (row: Row): Position =>
    order.by.map(([column]) => (row as { readonly [column: string]: string | number })[column] as string);
  const sorted = [...rows].sort((a, b) => compare(position(a), position(b)) * (order.descending ? -1 : 1));
  const items = sorted.slice(0, limit);
  const last = items[items.length - 1];
  if (last === undefined || sorted.length <= limit) return { items, next_cursor: null };
  const written = position(last).map((value, at) => {
    const [, kind] = order.by[at] as Order['by'][number];
    return KEYS[kind].write(value);
  });
  return { items, next_cursor: order.tag + written.join('') };
}

function compare(a: Position, b: Position): number {
  for (let at = 0; at < a.length; at += 1) {
    const [x, y] = [a[at] as string, b[at] as string];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
