import { ATTACHMENTS } from '../../schema/access';

/** Those of the named attachments that are this person's and not deleted, by `attachments_id`. */
export function ownAttachments(
  app: core.App,
  openid: string,
  attachmentIds: readonly string[],
): Map<string, core.Record> {
  const found = new Map<string, core.Record>();
  if (attachmentIds.length === 0) return found;
  const rows = app.findAllRecords(
    ATTACHMENTS,
    $dbx.in('attachments_id', ...attachmentIds),
    $dbx.hashExp({ attachments_owner: openid, is_delete: 0 }),
  );
  for (const row of rows) if (row) found.set(row.getString('attachments_id'), row);
  return found;
}
