import { isStaff } from '../guard/standing';

/**
 * The owner column is hidden, which also keeps it out of everybody's filters; it is shown to the owner and to staff.
 * Not done by onRecordEnrich: PocketBase nests its handlers record in record, one VM each.
 */
export function showOwner(file: core.Record | undefined, reader: core.Record | undefined): void {
  if (!file || !reader) return;
  if (reader.id === file.getString('attachments_owner') || isStaff(reader)) file.unhide('attachments_owner');
}

export function listAttachments(e: core.RecordsListRequestEvent): void {
  for (const file of e.records) showOwner(file, e.auth);
  e.next();
}

export function viewAttachment(e: core.RecordRequestEvent): void {
  showOwner(e.record, e.auth);
  e.next();
}
