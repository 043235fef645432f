import { ATTACHMENTS } from '../../schema/access';
import { refuseField } from '../records/refuse-field';
import { readRows } from '../records/sql';

const PUBLIC = `SELECT attachments_id, attachments_filetype FROM ${ATTACHMENTS}
  WHERE attachments_id IN (SELECT value FROM json_each({:ids})) AND is_delete = 0
  AND attachments_visibility = 'public'`;

/**
 * What everybody may see can only refer to files that everybody may open.
 * @param column the column that names them, for the refusal @throws when one is gone, private or of another kind
 */
export function requirePublic(
  tx: core.App,
  column: string,
  attachmentIds: readonly string[],
  kind: 'picture' | 'any',
): void {
  if (attachmentIds.length === 0) return;
  const rows = readRows(
    tx,
    PUBLIC,
    { ids: JSON.stringify(attachmentIds) },
    { attachments_id: '', attachments_filetype: '' },
  );
  const usable = rows
    .filter((row) => kind === 'any' || row.attachments_filetype.indexOf('image/') === 0)
    .map((row) => row.attachments_id);
  const missing = attachmentIds.find((id) => usable.indexOf(id) < 0);
  if (missing !== undefined) {
    const what = kind === 'picture' ? '公开的图片' : '公开的附件';
    throw refuseField(column, 'INVALID_INPUT', `${missing} 不是${what}，请先上传并设为公开`);
  }
}
