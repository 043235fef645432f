import { uploadOf } from './upload';

/** What a file is called when its content is no picture; the column's own content check has admitted nothing else. */
const DOCUMENT_TYPES: { readonly [extension: string]: string } = {
  pdf: 'application/pdf',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
};

const NAME_MAX = 255;

/** Fills what the database knows best about a new file, whichever way it is saved. */
export function fillAttachment(e: core.RecordEvent): void {
  const file = e.record;
  const upload = file && uploadOf(file);
  if (file && upload) {
    const extension = (/\.([A-Za-z0-9]+)$/.exec(upload.name) || [])[1] || '';
    file.set('attachments_size', upload.bytes);
    file.set(
      'attachments_filetype',
      upload.type || DOCUMENT_TYPES[extension.toLowerCase()] || 'application/octet-stream',
    );
    if (!file.getString('attachments_filename'))
      file.set('attachments_filename', upload.name.slice(-NAME_MAX));
  }
  if (file && !file.getString('attachments_visibility')) file.set('attachments_visibility', 'private');
  e.next();
}
