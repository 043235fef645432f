import { ok, type Result } from '../../../domain/result';
import { cartLines } from '../carts/lines';
import { contains } from '../records/contains';
import { pageOf, positionOf } from '../records/page';
import { callerOf } from './caller';
import { stringOf, type Body } from './body';

const DEFAULT_LIMIT = 50;

const SEARCHED = [
  'c.cart_id',
  'c.cart_number',
  'c.cart_product_id',
  'p.prod_list_id',
  'p.prod_list_name',
  'p.prod_list_modelnumber',
];

/** `{caller, keyword?, cart_status?, cart_number?, cursor?, limit?}` → one page of the caller's lines, newest first. */
export function cartList(app: core.App, body: Body): Result<unknown> {
  const caller = callerOf(app, body, 'reads');
  if (!caller.ok) return caller;
  const position = positionOf(body['cursor']);
  if (!position.ok) return position;
  const after = position.value;
  const limit = Number(body['limit'] || DEFAULT_LIMIT);
  const keyword = stringOf(body, 'keyword').trim();
  const group = stringOf(body, 'cart_number').trim();
  const status = stringOf(body, 'cart_status');
  const rows = cartLines(
    app,
    caller.value.id,
    [
      ...(group ? ['c.cart_number = {:group}'] : []),
      ...(status ? ['c.cart_status = {:status}'] : []),
      ...(keyword ? [contains(SEARCHED)] : []),
      ...(after ? ['(c.cart_create, c.id) < ({:time}, {:after})'] : []),
    ],
    {
      ...(group && { group }),
      ...(status && { status }),
      ...(keyword && { keyword }),
      ...(after && { time: after.time, after: after.id }),
    },
    limit + 1,
  );
  return ok(pageOf(rows, limit, (row) => ({ time: row.cart_create, id: row.pb_id })));
}
