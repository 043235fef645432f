import { refuseChanges } from '../records/refuse-changes';

const EDITABLE = ['cart_number', 'cart_product_quantity', 'cart_remark'];

/** Native PATCH of a cart row: its owner changes the quantity, the group and the remark. */
export function patchCart(e: core.RecordRequestEvent): void {
  if (e.record && !e.hasSuperuserAuth()) refuseChanges(e.record, EDITABLE);
  e.next();
}
