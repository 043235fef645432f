import { ATTACHMENTS, COMPANIES, DOCUMENTS } from '../../schema/access';
import { isStaff } from './standing';
import { refuseField } from '../records/refuse-field';

/**
 * Owner columns that are hidden: they hold an openid, so they are shown to the owner and to staff only, and nobody else
 * can filter or sort by them.
 */
const OWNER: { readonly [table: string]: string } = {
  [ATTACHMENTS]: 'attachments_owner',
  [COMPANIES]: 'company_owner_openid',
  [DOCUMENTS]: 'document_owner',
};

const ownerColumn = (record: core.Record): string | undefined => OWNER[record.collection().name];

/** Not done by onRecordEnrich: PocketBase nests its handlers record in record, one VM each. */
export function showOwner(record: core.Record | undefined, reader: core.Record | undefined): void {
  const column = record && ownerColumn(record);
  if (!record || !column || !reader) return;
  if (reader.id === record.getString(column) || isStaff(reader)) record.unhide(column);
}

export function listWithOwner(e: core.RecordsListRequestEvent): void {
  if (e.auth) for (const record of e.records) showOwner(record, e.auth);
  e.next();
}

export function viewWithOwner(e: core.RecordRequestEvent): void {
  showOwner(e.record, e.auth);
  e.next();
}

/** Makes `openid` the owner of a new row, if its table has one. @throws when somebody else was named */
export function setOwner(e: core.RecordRequestEvent, record: core.Record, openid: string): void {
  const column = ownerColumn(record);
  if (!column) return;
  refuseOtherOwner(e, column, openid);
  record.set(column, openid);
}

/** An owner never changes. @throws when a PATCH names another one than the row has */
export function keepOwner(e: core.RecordRequestEvent, record: core.Record): void {
  const column = ownerColumn(record);
  if (column) refuseOtherOwner(e, column, record.getString(column));
}

/** PocketBase has dropped what was sent for a hidden column: it is read from the body again. */
function refuseOtherOwner(e: core.RecordRequestEvent, column: string, openid: string): void {
  const sent = new DynamicModel({ [column]: '' }) as unknown as { readonly [column: string]: string };
  e.bindBody(sent);
  if (sent[column] !== '' && sent[column] !== openid) {
    throw refuseField(column, 'FORBIDDEN', '所有者由系统设为创建者本人，不能填写他人');
  }
}
