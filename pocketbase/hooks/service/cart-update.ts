import { cartGroup, MAX_QUANTITY } from '../../../domain/carts';
import { isQuantity } from '../../../domain/order-ask';
import { ok, refuse, type Result } from '../../../domain/result';
import { CARTS } from '../../schema/access';
import { cartLine } from '../carts/lines';
import { hideRows, rowById, rowOfProduct, setQuantity } from '../carts/rows';
import { inTransaction } from '../records/in-transaction';
import { save } from '../records/save';
import { actingUser } from '../users/acting';
import { callerOf } from './caller';
import { invalid, stringOf, type Body } from './body';

/**
 * `{caller, cart_id, cart_product_quantity?, cart_number?, cart_remark?}` → the line. Moved into a group that already
 * holds its product, it is merged there and the moved row is gone (surface section 8).
 */
export function cartUpdate(app: core.App, body: Body): Result<unknown> {
  const caller = callerOf(app, body, 'writes');
  if (!caller.ok) return caller;
  const owner = caller.value.id;
  const { cart_product_quantity: asked, cart_number: group, cart_remark: remark } = body;
  if (asked === undefined && group === undefined && remark === undefined) {
    return invalid('', '没有要修改的内容');
  }
  if (asked !== undefined && !isQuantity(asked)) {
    return invalid('cart_product_quantity', `应为 1 到 ${MAX_QUANTITY} 的整数`);
  }
  return inTransaction(app, (tx) => {
    const acting = actingUser(tx, owner);
    if (!acting.ok) return acting;
    const row = rowById(tx, owner, stringOf(body, 'cart_id'));
    if (!row) return refuse('NOT_FOUND');
    const quantity = asked === undefined ? row.cart_product_quantity : asked;
    const number = group === undefined ? row.cart_number : cartGroup(String(group));

    const there = number === row.cart_number ? null : rowOfProduct(tx, owner, row.cart_product_id, number);
    const sum = quantity + (there ? there.cart_product_quantity : 0);
    if (sum > MAX_QUANTITY) return invalid('cart_product_quantity', `合并后超过 ${MAX_QUANTITY} 件`);
    if (there) {
      setQuantity(tx, there, sum);
      hideRows(tx, owner, [row.cart_id]);
    }
    const line = tx.findRecordById(CARTS, there ? there.id : row.id);
    line.load({ cart_product_quantity: sum, cart_number: number });
    if (remark !== undefined) line.set('cart_remark', remark);
    const saved = save(tx, line);
    return saved.ok ? ok(cartLine(tx, owner, line.getString('cart_id'))) : saved;
  });
}
