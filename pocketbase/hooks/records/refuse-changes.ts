import { changed } from '../users/changed';
import { refuseField } from './refuse-field';

/**
 * Lets a PATCH through only when nothing but the `editable` columns differs; a column sent with the value it has
 * already is no change. Times are the database's: it has set nothing yet that a client could have sent.
 */
export function refuseChanges(record: core.Record, editable: readonly string[]): void {
  for (const field of record.collection().fields) {
    const name = field.getName();
    if (field.type() === 'autodate' || editable.indexOf(name) >= 0 || !changed(record, name)) continue;
    throw refuseField(name, 'FORBIDDEN');
  }
}
