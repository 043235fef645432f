import { BYTES_PER_USER, FILES_PER_USER } from '../../../domain/pictures';
import { ATTACHMENTS } from '../../schema/access';
import { refuseField } from '../records/refuse-field';

/**
 * Deleted files stay on the disk until the nightly clean-up: somebody who uploads and deletes in a circle is stopped
 * at this many times the quota.
 */
const DELETED_TOO = 4;

const SQL = `SELECT COUNT(*) AS files, COALESCE(SUM(attachments_size), 0) AS bytes,
  COALESCE(SUM(is_delete = 0), 0) AS live_files,
  COALESCE(SUM(CASE WHEN is_delete = 0 THEN attachments_size ELSE 0 END), 0) AS live_bytes
  FROM ${ATTACHMENTS} WHERE attachments_owner = {:owner}`;

interface Usage {
  readonly files: number;
  readonly bytes: number;
  readonly live_files: number;
  readonly live_bytes: number;
}

/** @param tx a transaction, so that parallel uploads cannot share the last place @throws the refusal */
export function checkQuota(tx: core.App, openid: string, bytes: number): void {
  const row = new DynamicModel({ files: 0, bytes: 0, live_files: 0, live_bytes: 0 });
  tx.db().newQuery(SQL).bind({ owner: openid }).one(row);
  const used = row as unknown as Usage;
  const full =
    used.live_files >= FILES_PER_USER ||
    used.live_bytes + bytes > BYTES_PER_USER ||
    used.files >= FILES_PER_USER * DELETED_TOO ||
    used.bytes + bytes > BYTES_PER_USER * DELETED_TOO;
  if (full) {
    throw refuseField(
      'attachments_link',
      'PAYLOAD_TOO_LARGE',
      `每人最多保存 ${FILES_PER_USER} 个、共 ${BYTES_PER_USER / 1024 / 1024} MB 文件，请先删除不用的文件`,
    );
  }
}
