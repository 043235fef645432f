import { fileKind, type FileKind } from '../../../domain/file-types';
import { DOCUMENT_MAX_BYTES, PICTURE_MAX_BYTES, pictureType } from '../../../domain/pictures';
import { refuseField } from '../records/refuse-field';

const LINK = 'attachments_link';

/** As much of a file as PocketBase's own detection looks at. */
const HEAD_BYTES = 3072;

/** What an uploaded file is, by its content: the name and the type it was sent under prove nothing. */
export interface Upload {
  /** The name it was sent under. */
  readonly name: string;
  readonly bytes: number;
  readonly kind: FileKind;
  readonly isPicture: boolean;
}

/** The file of a record that is about to be created, or null when none was sent. */
export function uploadOf(file: core.Record): Upload | null {
  const sent = file.getUnsavedFiles(LINK)[0];
  const reader = sent?.reader?.open();
  if (!sent || !reader) return null;
  try {
    const head = toBytes(reader, HEAD_BYTES);
    return {
      name: sent.originalName,
      bytes: sent.size,
      kind: fileKind(detectedExtension(head), extensionOf(sent.originalName)),
      isPicture: pictureType(head) !== null,
    };
  } finally {
    reader.close();
  }
}

/** Gives the stored file the extension of its content: a page of HTML must not be served from a picture's bytes. */
export function renameByContent(file: core.Record, { kind }: Upload): void {
  const sent = file.getUnsavedFiles(LINK)[0];
  if (!sent) return;
  // PocketBase's names have one dot before all that was written as an extension, `.tar.gz` or `.png.exe`.
  sent.name = `${sent.name.split('.', 1)[0]}.${kind.extension}`;
}

/** PocketBase detects the type of a file that comes without an extension, and names it by what it finds. */
function detectedExtension(head: number[]): string {
  return head.length === 0 ? '' : extensionOf($filesystem.fileFromBytes(head, 'unnamed')?.name || '');
}

const extensionOf = (name: string): string => (/\.([A-Za-z0-9]+)$/.exec(name) || [])[1] || '';

/**
 * Ordinary users upload pictures; administrators upload documents too, whose kind the column's own content check
 * has the last word on.
 * @throws the refusal, in PocketBase's shape
 */
export function checkUpload(upload: Upload, administrator: boolean): void {
  if (!upload.isPicture && !administrator) {
    throw refuseField(LINK, 'INVALID_INPUT', '只能上传 PNG、JPEG、WebP 图片');
  }
  const largest = upload.isPicture ? PICTURE_MAX_BYTES : DOCUMENT_MAX_BYTES;
  if (upload.bytes > largest) {
    throw refuseField(LINK, 'PAYLOAD_TOO_LARGE', `文件不能超过 ${largest / 1024 / 1024} MB`);
  }
}
