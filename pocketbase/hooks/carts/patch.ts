import { saveInTransaction } from '../records/in-transaction';
import { recount } from '../records/recount';
import { refuseChanges } from '../records/refuse-changes';

const EDITABLE = ['cart_number', 'cart_product_quantity', 'cart_remark'];

/** Native PATCH of a cart row: its owner changes the quantity, the group and the remark. */
export function patchCart(e: core.RecordRequestEvent): void {
  const row = e.record;
  if (!row || e.hasSuperuserAuth()) return e.next();
  refuseChanges(row, EDITABLE);
  saveInTransaction(e, (tx) => recount(e, tx, row));
}
