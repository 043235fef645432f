import { ORDERS } from '../../schema/access';
import { contains } from '../records/contains';
import type { Position } from '../records/page';

export interface OrderSearch {
  /** Empty = everybody's. */
  readonly owner: string;
  readonly deletedToo: boolean;
  /** Empty = every state. */
  readonly status: string;
  /** Empty = no search. */
  readonly keyword: string;
  readonly after: Position | null;
}

/** Numbers and remark, and of the snapshot the names and models themselves: its text is full of other words. */
const KEYWORD = `(${contains(['order_id', 'order_number', 'order_remark'])} OR EXISTS (
  SELECT 1 FROM json_each(order_snap) AS line WHERE ${contains([
    "json_extract(line.value, '$.name')",
    "json_extract(line.value, '$.model')",
  ])}))`;

/** Orders, newest first. */
export function listOrders(app: core.App, search: OrderSearch, limit: number): core.Record[] {
  const { owner, deletedToo, status, keyword, after } = search;
  const query = app.recordQuery(ORDERS);
  if (owner) query.andWhere($dbx.exp('order_owner = {:owner}', { owner }));
  if (!deletedToo) query.andWhere($dbx.exp('is_delete = 0'));
  if (status) query.andWhere($dbx.exp('order_status = {:status}', { status }));
  if (keyword) query.andWhere($dbx.exp(KEYWORD, { keyword }));
  if (after) {
    const { time, id } = after;
    query.andWhere($dbx.exp('(order_create, id) < ({:time}, {:id})', { time, id }));
  }
  const records = arrayOf(new Record());
  query.orderBy('order_create DESC', 'id DESC').limit(limit).all(records);
  return records as unknown as core.Record[];
}
