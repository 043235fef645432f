import { positionOf, type Order } from '../../../domain/paging';
import { ok, refuse, type Result } from '../../../domain/result';
import type { SqlParams } from './sql';

/** Name on the wire → SQL expression. */
export type Columns = { readonly [name: string]: string };

/** A list: what is shown of a row, where the rows are, and by which of its columns it is sorted and cut. */
export interface Listing {
  readonly columns: Columns;
  /** Tables and joins. */
  readonly from: string;
  readonly order: Order;
  /**
   * Where rows are sorted that an index does not bring in order: what only the shown rows need is joined here, to the
   * `page` of record ids that was found by `from`.
   */
  readonly shown?: string;
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
export type JsonRows = DynamicModel & { readonly items: string };

/** Reads the rows of a page and one more, which tells of a next one. */
export function readPage(app: core.App, listing: Listing, ask: PageAsk): Result<JsonRows> {
  const { columns, from, order, shown } = listing;
  const position = positionOf(ask.cursor, order);
  if (!position.ok) return position;
  const keys = order.by.map(([column]) => columns[column] as string);
  const after: { [name: string]: string | number } = {};
  (position.value || []).forEach((value, at) => {
    after[`after_${at}`] = value;
  });
  const names = Object.keys(after).map((name) => `{:${name}}`);
  const behind = `(${keys.join(', ')}) ${order.descending ? '<' : '>'} (${names.join(', ')})`;
  const where = ask.where.concat(names.length > 0 ? [behind] : []).join(' AND ') || 'TRUE';
  const cut = `ORDER BY ${keys.map((key) => key + (order.descending ? ' DESC' : '')).join(', ')} LIMIT {:limit} + 1`;
  const params = { ...ask.params, ...after, limit: ask.limit };
  if (!shown) return ok(readJson(app, columns, `${from} WHERE ${where} ${cut}`, params));
  const page = `SELECT ${keys[keys.length - 1] as string} AS id FROM ${from} WHERE ${where} ${cut}`;
  return ok(readJson(app, columns, `(${page}) AS page CROSS JOIN ${shown}`, params));
}

/** The columns of every row of `from` (tables, joins, conditions), which may come in any order. */
export function readJson(
  app: core.App,
  columns: Columns,
  from: string,
  params: SqlParams,
  before = '',
): JsonRows {
  const each = `SELECT ${jsonObject(columns)} AS item FROM ${from}`;
  const sql = `${before} SELECT '[' || COALESCE(group_concat(item, ','), '') || ']' AS items FROM (${each})`;
  const rows = new DynamicModel({ items: '' });
  app.db().newQuery(sql).bind(params).one(rows);
  return rows as JsonRows;
}

/** The one row that was asked for, or that there is none. */
export const found = (rows: JsonRows): Result<JsonRows> =>
  rows.items === '[]' ? refuse('NOT_FOUND') : ok(rows);

/** An object with these columns. */
export const jsonObject = (columns: Columns): string =>
  `json_object(${Object.keys(columns)
    .map((name) => `'${name}', ${columns[name] as string}`)
    .join(', ')})`;

/** SQL for what a JSON column holds; what is no JSON is null. */
export const jsonColumn = (column: string): string =>
  `CASE WHEN json_valid(${column}) THEN json(${column}) END`;
