import { invalidInput, ok, type Result } from './result';

/**
 * Lists newest first, cut by keyset: rows that come or go between two pages neither hide nor repeat others, and page
 * 1,000 costs what page 1 does.
 */

/** Rows of a page when its reader names no number. */
export const PAGE_SIZE = { cart: 50, order: 20 } as const;

/** Where a list goes on: behind this row. Ties in time are told apart by the id. */
export interface Position {
  /** UTC with milliseconds, as the database writes it: `2026-03-27 08:00:00.000Z`. */
  readonly time: string;
  readonly id: string;
}

export interface Page<Row> {
  readonly items: Row[];
  /** Null at the end. */
  readonly next_cursor: string | null;
}

const CURSOR = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{3})([a-z0-9]{15})$/;

/** The position a caller's cursor names; null without one. */
export function positionOf(cursor: unknown): Result<Position | null> {
  if (cursor === undefined || cursor === null) return ok(null);
  const match = typeof cursor === 'string' ? CURSOR.exec(cursor) : null;
  if (!match) {
    return invalidInput('cursor', '不是有效的翻页位置，请从第一页重新查询');
  }
  const [, year, month, day, hour, minute, second, ms, id] = match as unknown as string[];
  return ok({ time: `${year}-${month}-${day} ${hour}:${minute}:${second}.${ms}Z`, id: id as string });
}

/**
 * Makes a page of rows that were read with a limit of `limit + 1`: the one too many tells of a next page. They are put
 * in order here, because an aggregate of the database promises none.
 */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  position: (row: Row) => Position,
): Page<Row> {
  const sorted = [...rows].sort((a, b) => later(position(a), position(b)));
  const items = sorted.slice(0, limit);
  const last = items[items.length - 1];
  if (last === undefined || sorted.length <= limit) return { items, next_cursor: null };
  const { time, id } = position(last);
  return { items, next_cursor: time.replace(/\D/g, '') + id };
}

const later = (a: Position, b: Position): number => compare(b.time, a.time) || compare(b.id, a.id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
