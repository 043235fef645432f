import { idColumn } from './business-id';
import { refuseChanges } from './refuse-changes';

/** What no client decides about a new row, whatever was sent: its business id, and that it lives. */
export function resetServerColumns(record: core.Record): void {
  const column = idColumn(record);
  if (column) record.set(column, '');
  record.set('is_delete', 0);
}

/** Lets a PATCH change everything but what identifies the row and whether it lives. */
export function refuseServerColumns(record: core.Record): void {
  const fixed = ['id', idColumn(record), 'is_delete'];
  const names = record.collection().fields.fieldNames();
  refuseChanges(
    record,
    names.filter((name) => fixed.indexOf(name) < 0),
  );
}
