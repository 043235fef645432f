import { ORDERS } from '../../schema/access';
import type { Position } from '../records/cursor';
import { orderView } from './view';

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

/** Numbers, names and models as ordered, remark. The names are read from the snapshot itself, not from its text. */
const KEYWORD = `(instr(lower(order_id), lower({:keyword})) > 0 OR instr(lower(order_number), lower({:keyword})) > 0
  OR instr(lower(order_remark), lower({:keyword})) > 0
  OR EXISTS (SELECT 1 FROM json_each(order_snap) AS line
    WHERE instr(lower(json_extract(line.value, '$.name')), lower({:keyword})) > 0
    OR instr(lower(json_extract(line.value, '$.model')), lower({:keyword})) > 0))`;

/** Orders, newest first. */
export function listOrders(
  app: core.App,
  { owner, deletedToo, status, keyword, after }: OrderSearch,
  limit: number,
): { readonly [column: string]: unknown }[] {
  const query = app.recordQuery(ORDERS);
  if (owner) query.andWhere($dbx.exp('order_owner = {:owner}', { owner }));
  if (!deletedToo) query.andWhere($dbx.exp('is_delete = 0'));
  if (status) query.andWhere($dbx.exp('order_status = {:status}', { status }));
  if (keyword) query.andWhere($dbx.exp(KEYWORD, { keyword }));
  if (after)
    query.andWhere(
      $dbx.exp('(order_create, id) < ({:time}, {:after})', { time: after.time, after: after.id }),
    );
  const records = arrayOf(new Record());
  query.orderBy('order_create DESC', 'id DESC').limit(limit).all(records);
  return (records as unknown as core.Record[]).map(orderView);
}
