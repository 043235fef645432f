import { DOCUMENT_STATUS } from '../../../domain/documents';
import { DOCUMENTS } from '../../schema/access';
import { execute, NOW } from '../records/sql';

const { valid, expired } = DOCUMENT_STATUS;

/** Each half is a range of the index on status and expiry, so a round that changes nothing reads nothing. */
const SQL = `UPDATE ${DOCUMENTS}
  SET document_status = CASE document_status WHEN '${valid}' THEN '${expired}' ELSE '${valid}' END
  WHERE (document_status = '${valid}' AND document_expiry_date > '' AND document_expiry_date <= ${NOW})
  OR (document_status = '${expired}' AND document_expiry_date = '')
  OR (document_status = '${expired}' AND document_expiry_date > ${NOW})`;

/** Time passes without anybody saving: the status of documents follows their expiry once a minute. */
export function expireDocuments(app: CoreApp): void {
  execute(app, SQL, {});
}
