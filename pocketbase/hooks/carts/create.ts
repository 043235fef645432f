import { cartGroup, newCartColumns } from '../../../domain/carts';
import { isOnSale } from '../../../domain/products';
import { productsById } from '../products/rows';
import { saveInTransaction } from '../records/in-transaction';
import { refuseField, refuseNatively } from '../records/refuse-field';
import { resetServerColumns } from '../records/server-columns';
import { actingUser } from '../people/acting';

/** Native create of a cart row: price, status and ids are ours whatever was sent; a row that exists is not merged. */
export function createCart(e: core.RecordRequestEvent): void {
  const row = e.record;
  const owner = e.auth;
  if (!row || !owner || e.hasSuperuserAuth()) return e.next();
  saveInTransaction(e, (tx) => {
    const acting = actingUser(tx, owner.id);
    if (!acting.ok) throw refuseNatively('cart_owner', acting.refusal);
    const product = productsById(tx, [row.getString('cart_product_id')])[0];
    if (!product) throw refuseField('cart_product_id', 'NOT_FOUND');
    if (!isOnSale(product)) throw refuseField('cart_product_id', 'PRODUCT_OFF_SHELF');
    resetServerColumns(row);
    row.load(newCartColumns(product));
    row.set('cart_number', cartGroup(row.getString('cart_number')));
  });
}
