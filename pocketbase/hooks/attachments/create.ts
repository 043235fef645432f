import { isAdministrator, standing } from '../people/standing';
import { refuseField } from '../records/refuse-field';
import { saveInTransaction } from '../records/in-transaction';
import { setOwner, showOwner } from '../people/owner';
import { resetServerColumns } from '../records/server-columns';
import { findUser } from '../people/find';
import { checkQuota } from './quota';
import { checkUpload, uploadOf } from './upload';

/** An upload belongs to who uploads it; everything the client has no say in is set here, whatever was sent. */
export function createAttachment(e: core.RecordRequestEvent): void {
  const caller = e.auth;
  const file = e.record;
  if (!file || !caller || caller.isSuperuser()) return e.next();
  setOwner(e, file, caller.id);
  resetServerColumns(file);
  const administrator = isAdministrator(caller);
  const open = administrator && file.getString('attachments_visibility') === 'public';
  file.set('attachments_visibility', open ? 'public' : 'private');
  file.set('attachments_listed', open);
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
