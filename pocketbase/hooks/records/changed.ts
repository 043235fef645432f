/** True when a column of a record that is about to be saved differs from what was read. */
export function changed(record: core.Record, column: string): boolean {
  return record.getString(column) !== record.original().getString(column);
}

/**
 * The columns a PATCH changes; one sent with the value it has already is none. Times are the database's: it has set
 * nothing yet that a client could have sent.
 */
export function changedColumns(record: core.Record): string[] {
  const columns: string[] = [];
  for (const field of record.collection().fields) {
    const name = field.getName();
    if (field.type() !== 'autodate' && changed(record, name)) columns.push(name);
  }
  return columns;
}
