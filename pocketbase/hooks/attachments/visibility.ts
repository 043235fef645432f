/** Opens or closes a file. A listed one (of a product, of a document) is public for another reason and stays so. */
export function setVisibility(
  tx: core.App,
  file: core.Record | undefined,
  visibility: 'private' | 'public',
): void {
  if (!file || file.getBool('attachments_listed')) return;
  file.set('attachments_visibility', visibility);
  tx.save(file);
}
