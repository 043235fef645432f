import { isDocumentType, joined } from '../../../domain/documents';
import { requirePublic } from '../attachments/public';
import { refuseField } from '../records/refuse-field';
import { changed } from '../records/changed';

const FILES = { document_image: 'picture', document_video: 'any', document_file: 'any' } as const;

/** What an administrator has to get right about a document. @throws the refusal, in PocketBase's shape */
export function checkDocument(tx: core.App, document: core.Record): void {
  const type = document.getString('document_type');
  if (type !== '' && changed(document, 'document_type') && !isDocumentType(type)) {
    throw refuseField('document_type', 'INVALID_INPUT', '类型应为“字典编号@枚举值”，多个用 | 连接且不重复');
  }
  for (const column of Object.keys(FILES) as (keyof typeof FILES)[]) {
    if (!changed(document, column)) continue;
    requirePublic(tx, column, joined(document.getString(column)), FILES[column]);
  }
}
