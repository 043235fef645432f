import { DOCUMENTS, PRODUCTS } from '../../schema/access';
import { fillDocument } from '../documents/fill';
import { fillProduct } from '../products/fill';
import { fillBusinessId } from '../records/business-id';
import { refuseControlCharacters } from '../records/control-characters';

const FILL: { readonly [table: string]: (record: core.Record) => void } = {
  [PRODUCTS]: fillProduct,
  [DOCUMENTS]: fillDocument,
};

/**
 * Before PocketBase validates a row of any table, whichever way it is saved: the database fills what is its own to
 * fill. One handler for all of it, because every nested handler takes another VM of the pool.
 */
export function validateRecord(e: core.RecordEvent): void {
  const record = e.record;
  if (record && !record.collection().system) {
    fillBusinessId(record);
    FILL[record.collection().name]?.(record);
    refuseControlCharacters(record);
  }
  e.next();
}
