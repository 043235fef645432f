/** Documents. Columns with several values join them by `|`. */

import { newestFirst } from './paging';

export const DOCUMENT_STATUS = { valid: '有效', expired: '过期' } as const;
export type DocumentStatus = (typeof DOCUMENT_STATUS)[keyof typeof DOCUMENT_STATUS];

/** How documents are listed. */
export const DOCUMENTS_NEWEST_FIRST = newestFirst('created', 'id');

/** @param expiry UTC as the database stores it, or empty for a document that never expires */
export function documentStatus(expiry: string, nowMs: number): DocumentStatus {
  const end = Date.parse(expiry.replace(' ', 'T'));
  return end <= nowMs ? DOCUMENT_STATUS.expired : DOCUMENT_STATUS.valid;
}

const TYPE = /^DICT-[A-Za-z0-9-]+@[^@|\s]+$/;

/** True for `system_dict_id@dict_word_enum`, once or several times, none twice. */
export function isDocumentType(value: string): boolean {
  const parts = value.split('|');
  return parts.every((part, at) => TYPE.test(part) && parts.indexOf(part) === at);
}

/** The values of a column that joins them by `|`; none for an empty one. */
export const joined = (value: string): string[] => (value === '' ? [] : value.split('|'));

/** The `system_dict_id`s of a document's types. */
export const documentTypes = (type: string): string[] =>
  joined(type).map((part) => part.split('@', 1)[0] as string);
