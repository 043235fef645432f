import { ok, refuse, type Result } from '../../../domain/result';
import { isStaff } from '../guard/standing';
import { listOrders, type OrderSearch } from '../orders/list';
import { cursorOf, positionOf } from '../records/cursor';
import { callerOf } from './caller';
import { invalid, stringOf, type Body } from './body';

const DEFAULT_LIMIT = 20;

/**
 * `{caller, keyword?, order_status?, cursor?, limit?, scope?, order_owner?}` → one page, newest first: the caller's own
 * orders, or with `scope: all` everybody's, deleted ones included, which is for staff.
 */
export function orderList(app: core.App, body: Body): Result<unknown> {
  const caller = callerOf(app, body, 'reads');
  if (!caller.ok) return caller;
  const all = body['scope'] === 'all';
  if (all && !isStaff(caller.value)) return refuse('FORBIDDEN');
  if (!all && body['order_owner'] !== undefined) return invalid('order_owner', '只能与 scope=all 一起使用');
  const position = positionOf(body['cursor']);
  if (!position.ok) return position;

  const limit = Number(body['limit'] || DEFAULT_LIMIT);
  const search: OrderSearch = {
    owner: all ? stringOf(body, 'order_owner') : caller.value.id,
    deletedToo: all,
    status: stringOf(body, 'order_status'),
    keyword: stringOf(body, 'keyword').trim(),
    after: position.value,
  };
  // One more than asked for tells whether there is a next page.
  const found = listOrders(app, search, limit + 1);
  const items = found.slice(0, limit);
  const last = items[items.length - 1];
  const next_cursor =
    last && found.length > limit
      ? cursorOf({ time: String(last['order_create']), id: String(last['pb_id']) })
      : null;
  return ok({ items, next_cursor });
}
