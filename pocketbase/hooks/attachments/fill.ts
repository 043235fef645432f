import { renameByContent, uploadOf } from './upload';

const NAME_MAX = 255;

/** Fills what the database knows best about a new file, whichever way it is saved. */
export function fillAttachment(e: core.RecordEvent): void {
  const file = e.record;
  const upload = file && uploadOf(file);
  if (file && upload) {
    renameByContent(file, upload);
    file.set('attachments_size', upload.bytes);
    file.set('attachments_filetype', upload.kind.type);
    if (!file.getString('attachments_filename')) {
      file.set('attachments_filename', upload.name.slice(-NAME_MAX));
    }
  }
  if (file && !file.getString('attachments_visibility')) file.set('attachments_visibility', 'private');
  e.next();
}
