import { businessId, type BusinessPrefix } from '../../../domain/ids';
import { ATTACHMENTS, CARTS, COMPANIES, DICTIONARY, DOCUMENTS, ORDERS, PRODUCTS } from '../../schema/access';

/** The column of a table that holds its business id, and how these begin. */
const IDS: { readonly [table: string]: readonly [column: string, prefix: BusinessPrefix] } = {
  [ATTACHMENTS]: ['attachments_id', 'ATT'],
  [COMPANIES]: ['company_id', 'WX-COMPANY'],
  [DICTIONARY]: ['system_dict_id', 'DICT'],
  [PRODUCTS]: ['prod_list_id', 'PROD'],
  [DOCUMENTS]: ['document_id', 'DOC'],
  [CARTS]: ['cart_id', 'CART'],
  [ORDERS]: ['order_id', 'ORDER'],
};

/** The name of the business id's column of a record's table, if the table has one. */
export const idColumn = (record: core.Record): string | undefined => IDS[record.collection().name]?.[0];

/** Gives a new row its business id, unless an operator brought one along (a restored or moved row keeps its own). */
export function fillBusinessId(record: core.Record): void {
  const [column, prefix] = IDS[record.collection().name] || [];
  if (!column || !prefix || !record.isNew() || record.getString(column) !== '') return;
  record.set(column, businessId(prefix, Date.now(), $security.randomString(6)));
}
