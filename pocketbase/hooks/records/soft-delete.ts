/**
 * DELETE hides the row. What it says stays for those who refer to it (a cart shows the name of a deleted product); the
 * file of an attachment cannot be fetched any more and is removed by the nightly clean-up.
 */
export function softDelete(e: core.RecordRequestEvent): void {
  const record = e.record;
  if (!record || e.hasSuperuserAuth()) return e.next();
  record.set('is_delete', 1);
  e.app.save(record);
  e.noContent(204);
}
