import { DOCUMENT_MAX_BYTES, PICTURE_MAX_BYTES, pictureType } from '../../../domain/pictures';
import { refuseField } from '../records/refuse-field';

const LINK = 'attachments_link';

/** What an uploaded file is, by its first bytes: `type` is null when it is no picture we know. */
export interface Upload {
  readonly name: string;
  readonly bytes: number;
  readonly type: string | null;
}

/** The file of a record that is about to be created, or null when none was sent. */
export function uploadOf(file: core.Record): Upload | null {
  const sent = file.getUnsavedFiles(LINK)[0];
  const reader = sent?.reader?.open();
  if (!sent || !reader) return null;
  try {
    return { name: sent.originalName, bytes: sent.size, type: pictureType(toBytes(reader, 12)) };
  } finally {
    reader.close();
  }
}

/**
 * Ordinary users upload pictures; administrators upload documents too, whose kind the column's own content check
 * has the last word on.
 * @throws the refusal, in PocketBase's shape
 */
export function checkUpload(upload: Upload, administrator: boolean): void {
  if (upload.type === null && !administrator) {
    throw refuseField(LINK, 'INVALID_INPUT', '只能上传 PNG、JPEG、WebP 图片');
  }
  const largest = upload.type === null ? DOCUMENT_MAX_BYTES : PICTURE_MAX_BYTES;
  if (upload.bytes > largest) {
    throw refuseField(LINK, 'PAYLOAD_TOO_LARGE', `文件不能超过 ${largest / 1024 / 1024} MB`);
  }
}
