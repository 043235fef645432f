import { isAdministrator, standing } from '../guard/standing';
import { refuseField } from '../records/refuse-field';
import { saveInTransaction } from '../records/in-transaction';
import { findUser } from '../users/find';
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

  showOwner(file, caller);

  const upload = uploadOf(file);
  if (!upload) return e.next(); // PocketBase names the missing file.
  checkUpload(upload, administrator);
  saveInTransaction(e, (tx) => {
    const owner = findUser(tx, caller.id);
    // Deleted while the file was on its way: nothing of this person may be stored any more.
    if (!owner || standing(owner)) throw refuseField('attachments_owner', 'UNAUTHENTICATED');
    if (!administrator) checkQuota(tx, caller.id, upload.bytes);
  });
}

/** The owner column is hidden, so PocketBase has dropped what was sent: it is read from the body again. */
function refuseForeignOwner(e: core.RecordRequestEvent, openid: string): void {
  const sent = new DynamicModel({ attachments_owner: '' }) as DynamicModel & { attachments_owner: string };
  e.bindBody(sent);
  if (sent.attachments_owner !== '' && sent.attachments_owner !== openid) {
    throw refuseField('attachments_owner', 'FORBIDDEN', '附件只能属于上传者本人');
  }
}
