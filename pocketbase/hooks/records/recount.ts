import { requestOf } from '../guard/request';
import { changed } from '../users/changed';
import { execute } from './sql';

/**
 * What a PATCH adds to or takes from a number (`stock+`, `stock-`) PocketBase has worked out from a row read before this
 * transaction, and somebody may have bought since: it is worked out again from what is there now.
 */
export function recount(e: core.RecordRequestEvent, tx: core.App, record: core.Record): void {
  const columns = countedColumns(e, record);
  if (columns.length === 0) return;
  const table = record.collection().name;
  const now = tx.findRecordById(table, record.id);
  for (const column of columns) {
    const read = record.original().getInt(column);
    const value = now.getInt(column) + record.getInt(column) - read;
    record.set(column, value);
    // Only what differs from the read is saved, and this may have come back to it.
    if (value === read)
      execute(tx, `UPDATE ${table} SET ${column} = {:value} WHERE id = {:id}`, { value, id: record.id });
  }
}

/** PocketBase has replaced `column+` by its outcome in what it shows of the body: its text is read again. */
function countedColumns(e: core.RecordRequestEvent, record: core.Record): string[] {
  const touched = record
    .collection()
    .fields.filter((field) => field?.type() === 'number' && changed(record, field.getName()))
    .map((field) => (field as core.Field).getName());
  if (touched.length === 0) return touched;
  // The VM finds the request only on the embedded event, which the generated types do not name.
  const outer = (e as unknown as { readonly requestEvent: core.RequestEvent }).requestEvent;
  const body = toString(requestOf(outer).body);
  return touched.filter((column) => body.indexOf(`"${column}+"`) >= 0 || body.indexOf(`"${column}-"`) >= 0);
}
