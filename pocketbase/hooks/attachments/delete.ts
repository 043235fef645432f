/** DELETE hides the row; its file cannot be fetched any more and is removed by the nightly clean-up. */
export function deleteAttachment(e: core.RecordRequestEvent): void {
  const file = e.record;
  if (!file || e.hasSuperuserAuth()) return e.next();
  file.set('is_delete', 1);
  e.app.save(file);
  e.noContent(204);
}
