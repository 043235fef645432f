/**
 * PocketBase updates every column of a row with what it read before: without this, two parallel updates of
 * different columns undo each other.
 */
export function writeOnlyChanges(e: core.RecordEvent): void {
  e.record?.ignoreUnchangedFields(true);
  e.next();
}
