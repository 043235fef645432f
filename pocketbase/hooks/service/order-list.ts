import { ORDERS_NEWEST_FIRST } from '../../../domain/orders';
import { PAGE_SIZE } from '../../../domain/paging';
import { invalidInput, refuse } from '../../../domain/result';
import { ORDERS } from '../../schema/access';
import { tblOrder } from '../../schema/tbl-order';
import { stringOf } from '../callers/body';
import { forCaller } from '../callers/caller';
import { isStaff } from '../people/standing';
import { contains } from '../records/contains';
import { jsonColumn, readPage, type Listing } from '../records/page';

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

const LISTING: Listing = { columns: COLUMNS, from: ORDERS, order: ORDERS_NEWEST_FIRST };

/**
 * `{caller, keyword?, order_status?, cursor?, limit?, scope?, order_owner?}` → the orders of one page, and one more: the
 * caller's own, or with `scope: all` everybody's, deleted ones included, which is for staff.
 */
export const orderList = forCaller('reads', (app, caller, body) => {
  const all = body['scope'] === 'all';
  if (all && !isStaff(caller)) return refuse('FORBIDDEN');
  if (!all && body['order_owner'] !== undefined) {
    return invalidInput('order_owner', '只能与 scope=all 一起使用');
  }
  const owner = all ? stringOf(body, 'order_owner') : caller.id;
  const status = stringOf(body, 'order_status');
  const keyword = stringOf(body, 'keyword').trim();
  return readPage(app, LISTING, {
    where: [
      ...(owner ? ['order_owner = {:owner}'] : []),
      ...(all ? [] : ['is_delete = 0']),
      ...(status ? ['order_status = {:status}'] : []),
      ...(keyword ? [KEYWORD] : []),
    ],
    params: { ...(owner && { owner }), ...(status && { status }), ...(keyword && { keyword }) },
    limit: Number(body['limit'] || PAGE_SIZE.order),
    cursor: body['cursor'],
  });
});
