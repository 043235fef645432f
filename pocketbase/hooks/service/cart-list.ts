import { ok, type Result } from '../../../domain/result';
import { cartLines } from '../carts/lines';
import { cursorOf, positionOf } from '../records/cursor';
import { callerOf } from './caller';
import { stringOf, type Body } from './body';

const DEFAULT_LIMIT = 50;

const KEYWORD = `AND (instr(lower(c.cart_id), lower({:keyword})) > 0 OR instr(lower(c.cart_number), lower({:keyword})) > 0
  OR instr(lower(p.prod_list_id), lower({:keyword})) > 0 OR instr(lower(c.cart_product_id), lower({:keyword})) > 0
  OR instr(lower(p.prod_list_name), lower({:keyword})) > 0 OR instr(lower(p.prod_list_modelnumber), lower({:keyword})) > 0)`;

/** `{caller, keyword?, cart_status?, cart_number?, cursor?, limit?}` → one page of the caller's lines, newest first. */
export function cartList(app: core.App, body: Body): Result<unknown> {
  const caller = callerOf(app, body, 'reads');
  if (!caller.ok) return caller;
  const position = positionOf(body['cursor']);
  if (!position.ok) return position;

  const limit = Number(body['limit'] || DEFAULT_LIMIT);
  const keyword = stringOf(body, 'keyword').trim();
  const group = stringOf(body, 'cart_number').trim();
  const status = stringOf(body, 'cart_status');
  const after = position.value;
  const where = [
    group && 'AND c.cart_number = {:group}',
    status && 'AND c.cart_status = {:status}',
    keyword && KEYWORD,
    after && 'AND (c.cart_create, c.id) < ({:time}, {:after})',
  ];
  const lines = cartLines(
    app,
    caller.value.id,
    where.filter(Boolean).join(' '),
    {
      ...(group && { group }),
      ...(status && { status }),
      ...(keyword && { keyword }),
      ...(after && { time: after.time, after: after.id }),
    },
    // One more than asked for tells whether there is a next page.
    limit + 1,
  );
  const items = lines.slice(0, limit);
  const last = items[items.length - 1];
  const next_cursor =
    last && lines.length > limit ? cursorOf({ time: last.cart_create, id: last.pb_id }) : null;
  return ok({ items, next_cursor });
}
