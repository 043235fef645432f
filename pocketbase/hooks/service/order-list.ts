import { refuse, type Result } from '../../../domain/result';
import { isStaff } from '../guard/standing';
import { orderPage } from '../orders/list';
import { callerOf } from './caller';
import { invalid, stringOf, type Body } from './body';

/**
 * `{caller, keyword?, order_status?, cursor?, limit, scope?, order_owner?}` → the orders of one page, and one more: the
 * caller's own, or with `scope: all` everybody's, deleted ones included, which is for staff.
 */
export function orderList(app: core.App, body: Body): Result<unknown> {
  const caller = callerOf(app, body, 'reads');
  if (!caller.ok) return caller;
  const all = body['scope'] === 'all';
  if (all && !isStaff(caller.value)) return refuse('FORBIDDEN');
  if (!all && body['order_owner'] !== undefined) return invalid('order_owner', '只能与 scope=all 一起使用');
  return orderPage(app, {
    owner: all ? stringOf(body, 'order_owner') : caller.value.id,
    deletedToo: all,
    status: stringOf(body, 'order_status'),
    keyword: stringOf(body, 'keyword').trim(),
    limit: Number(body['limit']),
    cursor: body['cursor'],
  });
}
