import { documentStatus } from '../../../domain/documents';

/** A document's status follows from its expiry, whatever was sent. */
export function fillDocument(document: core.Record): void {
  const expiry = document.getString('document_expiry_date');
  document.set('document_status', documentStatus(expiry, Date.now()));
}
