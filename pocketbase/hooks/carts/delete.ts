import { hideRows } from './rows';

/** Native DELETE of a cart row hides it, as cart/delete does: PocketBase itself would erase it. */
export function deleteCart(e: core.RecordRequestEvent): void {
  const row = e.record;
  if (!row || e.hasSuperuserAuth()) return e.next();
  hideRows(e.app, row.getString('cart_owner'), [row.getString('cart_id')]);
  e.noContent(204);
}
