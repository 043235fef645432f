import { cartGroup, MAX_QUANTITY } from '../../../domain/carts';
import { isQuantity } from '../../../domain/order-ask';
import { isOnSale, productName } from '../../../domain/products';
import { ok, refuse, type Result } from '../../../domain/result';
import { CARTS } from '../../schema/access';
import { newCartColumns } from '../carts/create';
import { cartLine } from '../carts/lines';
import { rowOfProduct, setQuantity } from '../carts/rows';
import { namedProducts } from '../products/rows';
import { inTransaction } from '../records/in-transaction';
import { save } from '../records/save';
import { actingUser } from '../users/acting';
import { callerOf } from './caller';
import { invalid, stringOf, type Body } from './body';

/**
 * `{caller, cart_product_id, cart_product_quantity, cart_number?, cart_remark?}` → the line. The same product in the
 * same group is one line: its quantity grows and its first price stays (surface section 5).
 */
export function cartCreate(app: core.App, body: Body): Result<unknown> {
  const caller = callerOf(app, body, 'writes');
  if (!caller.ok) return caller;
  const owner = caller.value.id;
  const quantity = body['cart_product_quantity'];
  if (!isQuantity(quantity)) return invalid('cart_product_quantity', `应为 1 到 ${MAX_QUANTITY} 的整数`);
  const group = cartGroup(stringOf(body, 'cart_number'));
  return inTransaction(app, (tx) => {
    const acting = actingUser(tx, owner);
    if (!acting.ok) return acting;
    const product = namedProducts(tx, [stringOf(body, 'cart_product_id')])[0];
    if (!product) return refuse('NOT_FOUND');
    if (!isOnSale(product)) return refuse('PRODUCT_OFF_SHELF', { products: [productName(product)] });
    const row = rowOfProduct(tx, owner, product.id, group);
    const sum = (row ? row.cart_product_quantity : 0) + quantity;
    if (sum > MAX_QUANTITY) {
      return invalid(
        'cart_product_quantity',
        `同一商品最多 ${MAX_QUANTITY} 件，购物车里已有 ${sum - quantity} 件`,
      );
    }
    if (row) {
      setQuantity(tx, row, sum);
      return ok(cartLine(tx, owner, row.cart_id));
    }
    const line = new Record(tx.findCachedCollectionByNameOrId(CARTS));
    line.load({
      ...newCartColumns(product),
      cart_owner: owner,
      cart_number: group,
      cart_product_quantity: quantity,
      cart_remark: stringOf(body, 'cart_remark'),
    });
    const saved = save(tx, line);
    return saved.ok ? ok(cartLine(tx, owner, line.getString('cart_id'))) : saved;
  });
}
