import type { Result } from '../../../domain/result';
import { ORDERS } from '../../schema/access';
import { tblOrder } from '../../schema/tbl-order';
import { contains } from '../records/contains';
import { jsonColumn, readPage, type JsonRows, type Listing } from '../records/page';

export interface OrderSearch {
  /** Empty = everybody's. */
  readonly owner: string;
  readonly deletedToo: boolean;
  /** Empty = every state. */
  readonly status: string;
  /** Empty = no search. */
  readonly keyword: string;
  readonly limit: number;
  /** As the caller sent it. */
  readonly cursor: unknown;
}

/** Numbers and remark, and of the snapshot the names and models themselves: its text is full of other words. */
const KEYWORD = `(${contains(['order_id', 'order_number', 'order_remark'])} OR EXISTS (
  SELECT 1 FROM json_each(order_snap) AS line WHERE ${contains([
    "json_extract(line.value, '$.name')",
    "json_extract(line.value, '$.model')",
  ])}))`;

/** Every column but the hidden ones, as PocketBase itself would show the record. */
const COLUMNS: { [name: string]: string } = {};
for (const { name, type, hidden } of tblOrder.fields) {
  if (!hidden) COLUMNS[name] = type === 'json' ? jsonColumn(name) : name;
}

const ORDERS_NEWEST_FIRST: Listing = { columns: COLUMNS, from: ORDERS, time: 'order_create', id: 'id' };

/** One page of orders. */
export function orderPage(app: core.App, search: OrderSearch): Result<JsonRows> {
  const { owner, deletedToo, status, keyword, limit, cursor } = search;
  return readPage(app, ORDERS_NEWEST_FIRST, {
    where: [
      ...(owner ? ['order_owner = {:owner}'] : []),
      ...(deletedToo ? [] : ['is_delete = 0']),
      ...(status ? ['order_status = {:status}'] : []),
      ...(keyword ? [KEYWORD] : []),
    ],
    params: { ...(owner && { owner }), ...(status && { status }), ...(keyword && { keyword }) },
    limit,
    cursor,
  });
}
