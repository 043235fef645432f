import { decideCartChange, groupAfter } from '../../../domain/carts';
import { ok, refuse } from '../../../domain/result';
import { CARTS } from '../../schema/access';
import { stringOf } from '../callers/body';
import { forCaller } from '../callers/caller';
import { cartLine } from '../carts/lines';
import { hideRows, rowById, rowOfProduct, setQuantity } from '../carts/rows';
import { actingUser } from '../people/acting';
import { inTransaction } from '../records/in-transaction';
import { save } from '../records/save';

/**
 * `{caller, cart_id, cart_product_quantity?, cart_number?, cart_remark?}` → the line. Merged into the row of another
 * group, the moved row is gone and the line is that of the other.
 */
export const cartUpdate = forCaller('writes', (app, { id: owner }, body) =>
  inTransaction(app, (tx) => {
    const acting = actingUser(tx, owner);
    if (!acting.ok) return acting;
    const row = rowById(tx, owner, stringOf(body, 'cart_id'));
    if (!row) return refuse('NOT_FOUND');
    const group = groupAfter(row, body);
    const there = group === row.cart_number ? null : rowOfProduct(tx, owner, row.cart_product_id, group);
    const quantity = decideCartChange(row, there, body);
    if (!quantity.ok) return quantity;
    if (there) {
      setQuantity(tx, there, quantity.value);
      hideRows(tx, owner, [row.cart_id]);
    }
    const line = tx.findRecordById(CARTS, there ? there.id : row.id);
    line.load({ cart_product_quantity: quantity.value, cart_number: group });
    if (body['cart_remark'] !== undefined) line.set('cart_remark', body['cart_remark']);
    const saved = save(tx, line);
    return saved.ok ? ok(cartLine(tx, owner, line.getString('cart_id'))) : saved;
  }),
);
