import { PAGE_SIZE } from '../../../domain/paging';
import { stringOf } from '../callers/body';
import { forCaller } from '../callers/caller';
import { LINES, LIVE } from '../carts/lines';
import { contains } from '../records/contains';
import { readPage } from '../records/page';

const SEARCHED = [
  'c.cart_id',
  'c.cart_number',
  'c.cart_product_id',
  'p.prod_list_id',
  'p.prod_list_name',
  'p.prod_list_modelnumber',
];

/** `{caller, keyword?, cart_status?, cart_number?, cursor?, limit?}` → the caller's lines of one page, and one more. */
export const cartList = forCaller('reads', (app, { id: owner }, body) => {
  const keyword = stringOf(body, 'keyword').trim();
  const group = stringOf(body, 'cart_number').trim();
  const status = stringOf(body, 'cart_status');
  return readPage(app, LINES, {
    where: [
      ...LIVE,
      ...(group ? ['c.cart_number = {:group}'] : []),
      ...(status ? ['c.cart_status = {:status}'] : []),
      ...(keyword ? [contains(SEARCHED)] : []),
    ],
    params: { owner, ...(group && { group }), ...(status && { status }), ...(keyword && { keyword }) },
    limit: Number(body['limit'] || PAGE_SIZE.cart),
    cursor: body['cursor'],
  });
});
