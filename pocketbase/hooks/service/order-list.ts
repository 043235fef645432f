import { ok, refuse, type Result } from '../../../domain/result';
import { isStaff } from '../guard/standing';
import { listOrders } from '../orders/list';
import { pageOf, positionOf } from '../records/page';
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
  const orders = listOrders(
    app,
    {
      owner: all ? stringOf(body, 'order_owner') : caller.value.id,
      deletedToo: all,
      status: stringOf(body, 'order_status'),
      keyword: stringOf(body, 'keyword').trim(),
      after: position.value,
    },
    limit + 1,
  );
  return ok(pageOf(orders, limit, (order) => ({ time: order.getString('order_create'), id: order.id })));
}
