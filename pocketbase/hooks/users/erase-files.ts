import { ATTACHMENTS } from '../../schema/access';

/**
 * Deletes a person's files for good: records now, the files themselves when the transaction commits. What the seller
 * has published (pictures of products, files of documents) stays, whoever uploaded it.
 */
export function eraseFiles(tx: core.App, openid: string): void {
  for (const file of tx.findAllRecords(
    ATTACHMENTS,
    $dbx.hashExp({ attachments_owner: openid, attachments_listed: false }),
  )) {
    if (file) tx.delete(file);
  }
}
