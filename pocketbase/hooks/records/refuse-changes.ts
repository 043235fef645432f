import { changedColumns } from './changed';
import { refuseField } from './refuse-field';

/** Lets a PATCH through only when nothing but the `editable` columns changes. */
export function refuseChanges(record: core.Record, editable: readonly string[]): void {
  const column = changedColumns(record).find((name) => editable.indexOf(name) < 0);
  if (column) throw refuseField(column, 'FORBIDDEN');
}
