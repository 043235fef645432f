import { cartGroup, decideCartAdd, newCartColumns } from '../../../domain/carts';
import type { Product } from '../../../domain/products';
import { ok } from '../../../domain/result';
import { CARTS } from '../../schema/access';
import { stringOf } from '../callers/body';
import { forCaller } from '../callers/caller';
import { cartLine } from '../carts/lines';
import { rowOfProduct, setQuantity } from '../carts/rows';
import { actingUser } from '../people/acting';
import { namedProducts } from '../products/rows';
import { inTransaction } from '../records/in-transaction';
import { save } from '../records/save';

/** `{caller, cart_product_id, cart_product_quantity, cart_number?, cart_remark?}` → the line. */
export const cartCreate = forCaller('writes', (app, { id: owner }, body) => {
  const group = cartGroup(stringOf(body, 'cart_number'));
  return inTransaction(app, (tx) => {
    const acting = actingUser(tx, owner);
    if (!acting.ok) return acting;
    const product = namedProducts(tx, [stringOf(body, 'cart_product_id')])[0];
    const row = product ? rowOfProduct(tx, owner, product.id, group) : null;
    const quantity = decideCartAdd(product, row, body['cart_product_quantity']);
    if (!quantity.ok) return quantity;
    if (row) {
      setQuantity(tx, row, quantity.value);
      return ok(cartLine(tx, owner, row.cart_id));
    }
    const line = new Record(tx.findCachedCollectionByNameOrId(CARTS));
    line.load({
      ...newCartColumns(product as Product),
      cart_owner: owner,
      cart_number: group,
      cart_product_quantity: quantity.value,
      cart_remark: stringOf(body, 'cart_remark'),
    });
    const saved = save(tx, line);
    return saved.ok ? ok(cartLine(tx, owner, line.getString('cart_id'))) : saved;
  });
});
