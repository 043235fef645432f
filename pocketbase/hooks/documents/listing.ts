import { DOCUMENTS_NEWEST_FIRST } from '../../../domain/documents';
import type { DocumentDetailRow, DocumentRow } from '../../../shared/catalogue-rows';
import { DOCUMENTS } from '../../schema/access';
import { FILE_PATH, filesOf, firstPath, idList } from '../attachments/shown';
import { readJson, type JsonRows, type Listing } from '../records/page';
import { IN_FORCE } from './in-force';

const COLUMNS: { readonly [column in keyof DocumentRow]: string } = {
  id: 'd.id',
  document_id: 'd.document_id',
  title: 'd.document_title',
  subtitle: 'd.document_subtitle',
  summary: 'd.document_summary',
  type: 'd.document_type',
  effect_date: 'd.document_effect_date',
  expiry_date: 'd.document_expiry_date',
  created: 'd.document_create',
  picture: firstPath(idList('d.document_image')),
  files: filesOf(idList('d.document_file'), {
    name: 'a.attachments_filename',
    size: 'a.attachments_size',
    type: 'a.attachments_filetype',
    path: FILE_PATH,
  }),
};

export const LISTING: Listing = {
  columns: COLUMNS,
  from: `${DOCUMENTS} d`,
  order: DOCUMENTS_NEWEST_FIRST,
};

/** What anybody may read. */
export const READABLE = ['d.is_delete = 0', IN_FORCE];

const DETAIL: { readonly [column in keyof DocumentDetailRow]: string } = {
  ...COLUMNS,
  content: 'd.document_content',
};

/** The document with this business id, with its text; no row when it is unknown, deleted or not yet in force. */
export const wholeDocument = (app: core.App, documentId: string): JsonRows =>
  readJson(app, DETAIL, `${DOCUMENTS} d WHERE d.document_id = {:id} AND ${READABLE.join(' AND ')}`, {
    id: documentId,
  });
