import { hideRows } from './rows';

/** Native DELETE of a cart row hides it, as cart/delete does: PocketBase itself would erase it. */
export function deleteCart(e: core.RecordRequestEvent): void {
  const row = e.record;
  if (!row || e.hasSuperuserAuth()) return e.next();
  const hidden = hideRows(e.app, row.getString('cart_owner'), [row.getString('cart_id')]);
  // An order may have used the row up since it was read.
  if (hidden === 0) throw new NotFoundError('');
  e.noContent(204);
}
