import type { Result } from '../../../domain/result';
import { cartPage } from '../carts/lines';
import { contains } from '../records/contains';
import { callerOf } from './caller';
import { stringOf, type Body } from './body';

const SEARCHED = [
  'c.cart_id',
  'c.cart_number',
  'c.cart_product_id',
  'p.prod_list_id',
  'p.prod_list_name',
  'p.prod_list_modelnumber',
];

/** `{caller, keyword?, cart_status?, cart_number?, cursor?, limit}` → the caller's lines of one page, and one more. */
export function cartList(app: core.App, body: Body): Result<unknown> {
  const caller = callerOf(app, body, 'reads');
  if (!caller.ok) return caller;
  const keyword = stringOf(body, 'keyword').trim();
  const group = stringOf(body, 'cart_number').trim();
  const status = stringOf(body, 'cart_status');
  return cartPage(app, caller.value.id, {
    where: [
      ...(group ? ['c.cart_number = {:group}'] : []),
      ...(status ? ['c.cart_status = {:status}'] : []),
      ...(keyword ? [contains(SEARCHED)] : []),
    ],
    params: { ...(group && { group }), ...(status && { status }), ...(keyword && { keyword }) },
    limit: Number(body['limit']),
    cursor: body['cursor'],
  });
}
