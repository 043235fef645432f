import { DICTIONARY, DOCUMENTS, PRODUCTS } from '../../schema/access';
import { checkWord } from '../dictionary/check';
import { checkDocument } from '../documents/check';
import { checkProduct } from '../products/check';
import { saveInTransaction } from '../records/in-transaction';
import { keepOwner, setOwner, showOwner } from '../people/owner';
import { recount } from '../records/recount';
import { refuseServerColumns, resetServerColumns } from '../records/server-columns';

/** What the seller publishes; the rules let administrators only through. */
const CHECKS: { readonly [table: string]: (tx: core.App, record: core.Record) => void } = {
  [PRODUCTS]: checkProduct,
  [DOCUMENTS]: checkDocument,
  [DICTIONARY]: checkWord,
};

export function createPublished(e: core.RecordRequestEvent): void {
  const record = e.record;
  if (!record || !e.auth || e.auth.isSuperuser()) return e.next();
  resetServerColumns(record);
  setOwner(e, record, e.auth.id);
  saveChecked(e, record, e.auth);
}

export function patchPublished(e: core.RecordRequestEvent): void {
  const record = e.record;
  if (!record || !e.auth || e.auth.isSuperuser()) return e.next();
  refuseServerColumns(record);
  keepOwner(e, record);
  saveChecked(e, record, e.auth);
}

/** What a row refers to is looked at in the transaction that saves it, or it may be gone by then. */
function saveChecked(e: core.RecordRequestEvent, record: core.Record, caller: core.Record): void {
  showOwner(record, caller);
  saveInTransaction(e, (tx) => {
    CHECKS[record.collection().name]?.(tx, record);
    if (!record.isNew()) recount(e, tx, record);
  });
}
