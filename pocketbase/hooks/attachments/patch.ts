import { isAdministrator } from '../people/standing';
import { showOwner } from '../people/owner';
import { refuseField } from '../records/refuse-field';
import { changed } from '../records/changed';

const OWNER_EDITABLE = ['attachments_remark', 'attachments_filename'];
const ADMIN_EDITABLE = [
  ...OWNER_EDITABLE,
  'attachments_visibility',
  'attachments_status',
  'attachments_md5',
  'attachments_ocr',
];

/** A file never changes: its owner may rename it and remark on it, an administrator may also open and close it. */
export function patchAttachment(e: core.RecordRequestEvent): void {
  const caller = e.auth;
  const file = e.record;
  if (!file || !caller || caller.isSuperuser()) return e.next();
  const administrator = isAdministrator(caller);
  const allowed = administrator ? ADMIN_EDITABLE : OWNER_EDITABLE;
  for (const field of file.collection().fields) {
    const name = field.getName();
    if (field.type() === 'autodate' || allowed.indexOf(name) >= 0) continue;
    const touched =
      field.type() === 'file'
        ? file.getUnsavedFiles(name).length > 0 || changed(file, name)
        : changed(file, name);
    if (touched) throw refuseField(name, 'FORBIDDEN');
  }
  if (administrator && changed(file, 'attachments_visibility')) {
    file.set('attachments_listed', file.getString('attachments_visibility') === 'public');
  }
  showOwner(file, caller);
  e.next();
}
