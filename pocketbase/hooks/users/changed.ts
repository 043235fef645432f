/** True when a column of a record that is about to be saved differs from what was read. */
export function changed(record: core.Record, column: string): boolean {
  return record.getString(column) !== record.original().getString(column);
}
