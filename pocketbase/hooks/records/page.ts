import { refuse, ok, type Result } from '../../../domain/result';

/** Where a list goes on: behind this row of an order newest first. Ties in time are told apart by the id. */
export interface Position {
  /** As PocketBase stores it, UTC with milliseconds. */
  readonly time: string;
  readonly id: string;
}

/**
 * One page of a list newest first. Its items are handed on as the database gave them: PocketBase writes them to JSON
 * by itself, and a row whose columns pass through the VM costs several times as much (measured).
 */
export interface Page<Row> {
  readonly items: readonly Row[];
  /** Null at the end. */
  readonly next_cursor: string | null;
}

const CURSOR = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{3})([a-z0-9]{15})$/;

/**
 * The position a caller's cursor names; null without one. Keyset paging: rows that come or go between two pages
 * neither hide nor repeat others, and page 1,000 costs what page 1 does.
 */
export function positionOf(cursor: unknown): Result<Position | null> {
  if (cursor === undefined || cursor === null) return ok(null);
  const match = typeof cursor === 'string' ? CURSOR.exec(cursor) : null;
  if (!match) {
    return refuse('INVALID_INPUT', {
      fields: [{ field: 'cursor', message: '不是有效的翻页位置，请从第一页重新查询' }],
    });
  }
  const [, year, month, day, hour, minute, second, ms, id] = match as unknown as string[];
  return ok({ time: `${year}-${month}-${day} ${hour}:${minute}:${second}.${ms}Z`, id: id as string });
}

/** Makes a page of rows that were asked for with a limit of `limit + 1`: the one too many tells of a next page. */
export function pageOf<Row>(rows: Row[], limit: number, position: (row: Row) => Position): Page<Row> {
  if (rows.length <= limit) return { items: rows, next_cursor: null };
  const items = rows.slice(0, limit);
  const { time, id } = position(items[limit - 1] as Row);
  return { items, next_cursor: time.replace(/\D/g, '') + id };
}
