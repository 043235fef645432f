import { DOCUMENTS_NEWEST_FIRST, documentStatus, documentTypes } from '../../../domain/documents';
import { PAGE_SIZE, pageOf } from '../../../domain/paging';
import type { Thumb } from '../../../domain/pictures';
import type { components } from '../../../generated/contract/api';
import type { DocumentDetailRow, DocumentRow } from '../../../shared/catalogue-rows';
import type { JsonRows } from '../../../shared/service-routes';
import { fileLink, thumbLink, type Shown } from './links';

type Schemas = components['schemas'];
type Public = Pick<Shown, 'publicUrl'>;

/** The status is told as of now: the column follows the clock once a minute. */
const columns = (row: DocumentRow, size: Thumb, { publicUrl }: Public): Schemas['DocumentColumns'] => ({
  document_id: row.document_id,
  title: row.title,
  subtitle: row.subtitle,
  summary: row.summary,
  types: documentTypes(row.type),
  status: documentStatus(row.expiry_date, Date.now()),
  effect_date: row.effect_date,
  expiry_date: row.expiry_date,
  picture_url: thumbLink(row.picture, size, publicUrl),
  files: row.files.map(({ path, ...file }) => ({ ...file, url: fileLink(path, publicUrl) })),
});

export function documentPage(
  { items }: JsonRows,
  shown: Shown<{ limit?: number }>,
): Schemas['DocumentListData'] {
  const rows = JSON.parse(items) as DocumentRow[];
  const page = pageOf(rows, shown.input.limit ?? PAGE_SIZE.document, DOCUMENTS_NEWEST_FIRST);
  return { ...page, items: page.items.map((row) => columns(row, 'card', shown)) };
}

export function document({ items }: JsonRows, shown: Public): Schemas['DocumentDetail'] {
  const [row] = JSON.parse(items) as [DocumentDetailRow];
  return { ...columns(row, 'wide', shown), content: row.content };
}
