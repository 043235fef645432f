/** What may be stored, by the extension that its content asks for (not the one its sender wrote). */
export const FILE_TYPES = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  pdf: 'application/pdf',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
} as const;
type Extension = keyof typeof FILE_TYPES;

/** The container of Office's older files: its content alone does not say which of them it is. */
export const OLE_TYPE = 'application/x-ole-storage';
const OLE_EXTENSIONS: readonly string[] = ['doc', 'xls', 'ppt'];

export interface FileKind {
  /** Without its dot. */
  readonly extension: string;
  readonly type: string;
}

const isKnown = (extension: string): extension is Extension =>
  Object.prototype.hasOwnProperty.call(FILE_TYPES, extension);

/**
 * What a stored file is called and served as.
 * @param detected extension that its content has, without a dot; empty when the content says none
 * @param sent extension of the name it was sent under
 */
export function fileKind(detected: string, sent: string): FileKind {
  if (isKnown(detected)) return { extension: detected, type: FILE_TYPES[detected] };
  const written = sent.toLowerCase();
  if (detected === '' && OLE_EXTENSIONS.indexOf(written) >= 0) {
    return { extension: written, type: FILE_TYPES[written as Extension] };
  }
  return { extension: 'bin', type: 'application/octet-stream' };
}
