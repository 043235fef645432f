import { positionOf } from '../../../domain/paging';
import { ok, type Result } from '../../../domain/result';
import type { SqlParams } from './sql';

/** A list newest first: what is shown of a row, and where the rows are. */
export interface Listing {
  /** Name on the wire → SQL expression. */
  readonly columns: { readonly [name: string]: string };
  /** Tables and joins. */
  readonly from: string;
  /** When a row was made, and its record id: what the list is sorted and cut by. */
  readonly time: string;
  readonly id: string;
}

export interface PageAsk {
  /** Conditions, all of which must hold. */
  readonly where: readonly string[];
  readonly params: SqlParams;
  readonly limit: number;
  /** As the caller sent it. */
  readonly cursor: unknown;
}

/**
 * `{items}`: JSON text that SQLite has written and nobody opens before the function does. Rows that pass through the VM,
 * or through PocketBase's models, cost two to three times as much (measured).
 */
export type JsonRows = DynamicModel;

/** Reads the rows of a page and one more, which tells of a next one. */
export function readPage(app: core.App, listing: Listing, ask: PageAsk): Result<JsonRows> {
  const position = positionOf(ask.cursor);
  if (!position.ok) return position;
  const { columns, from, time, id } = listing;
  const after = position.value;
  const where = ask.where.concat(after ? [`(${time}, ${id}) < ({:after_time}, {:after_id})`] : []);
  const rows = `SELECT ${jsonObject(columns)} AS item FROM ${from}
    WHERE ${where.length > 0 ? where.join(' AND ') : 'TRUE'} ORDER BY ${time} DESC, ${id} DESC LIMIT {:limit} + 1`;
  const found = new DynamicModel({ items: '' });
  app
    .db()
    .newQuery(`SELECT '[' || COALESCE(group_concat(item, ','), '') || ']' AS items FROM (${rows})`)
    .bind({ ...ask.params, limit: ask.limit, ...(after && { after_time: after.time, after_id: after.id }) })
    .one(found);
  return ok(found);
}

const jsonObject = (columns: Listing['columns']): string =>
  `json_object(${Object.keys(columns)
    .map((name) => `'${name}', ${columns[name] as string}`)
    .join(', ')})`;

/** SQL for what a JSON column holds; what is no JSON is null. */
export const jsonColumn = (column: string): string =>
  `CASE WHEN json_valid(${column}) THEN json(${column}) END`;
