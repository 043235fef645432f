import { ATTACHMENTS } from '../../schema/access';

/** Deletes a person's files for good: records now, the files themselves when the transaction commits. */
export function eraseFiles(tx: core.App, openid: string): void {
  for (const file of tx.findAllRecords(ATTACHMENTS, $dbx.hashExp({ attachments_owner: openid }))) {
    if (file) tx.delete(file);
  }
}
