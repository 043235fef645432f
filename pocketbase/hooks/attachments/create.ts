import { isAdministrator } from '../guard/standing';
import { refuseField } from '../records/refuse-field';
import { saveInTransaction } from '../records/in-transaction';
import { checkQuota } from './quota';
import { showOwner } from './show-owner';
import { checkUpload, uploadOf } from './upload';

/** An upload belongs to who uploads it; everything the client has no say in is set here, whatever was sent. */
export function createAttachment(e: core.RecordRequestEvent): void {
  const caller = e.auth;
  const file = e.record;
  if (!file || !caller || caller.isSuperuser()) return e.next();
  refuseForeignOwner(e, caller.id);
  const administrator = isAdministrator(caller);
  const open = administrator && file.getString('attachments_visibility') === 'public';
  file.set('attachments_owner', caller.id);
  file.set('attachments_id', '');
  file.set('attachments_visibility', open ? 'public' : 'private');
  file.set('attachments_listed', open);
  file.set('is_delete', 0);
  if (!administrator) {
    for (const column of ['attachments_md5', 'attachments_ocr', 'attachments_status']) file.set(column, '');
  }

  const upload = uploadOf(file);
  if (upload) checkUpload(upload, administrator);
  if (upload && !administrator) saveInTransaction(e, (tx) => checkQuota(tx, caller.id, upload.bytes));
  else e.next();
  showOwner(file, caller);
}

/** The owner column is hidden, so PocketBase has dropped what was sent: it is read from the body again. */
function refuseForeignOwner(e: core.RecordRequestEvent, openid: string): void {
  const sent = new DynamicModel({ attachments_owner: '' }) as DynamicModel & { attachments_owner: string };
  e.bindBody(sent);
  if (sent.attachments_owner !== '' && sent.attachments_owner !== openid) {
    throw refuseField('attachments_owner', 'FORBIDDEN', '附件只能属于上传者本人');
  }
}
