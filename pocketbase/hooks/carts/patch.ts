import { cartGroup } from '../../../domain/carts';
import { CARTS } from '../../schema/access';
import { saveInTransaction } from '../records/in-transaction';
import { recount } from '../records/recount';
import { refuseChanges } from '../records/refuse-changes';

const EDITABLE = ['cart_number', 'cart_product_quantity', 'cart_remark'];

/** Native PATCH of a cart row: its owner changes the quantity, the group and the remark. */
export function patchCart(e: core.RecordRequestEvent): void {
  const row = e.record;
  if (!row || e.hasSuperuserAuth()) return e.next();
  refuseChanges(row, EDITABLE);
  row.set('cart_number', cartGroup(row.getString('cart_number')));
  saveInTransaction(e, (tx) => {
    // An order may have used the row up since it was read: a change that nobody will ever see is no success.
    const now = tx.findRecordsByIds(CARTS, [row.id])[0];
    if (!now || now.getInt('is_delete') !== 0) throw new NotFoundError('');
    recount(e, tx, row);
  });
}
