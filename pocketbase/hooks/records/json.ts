/** What a JSON column holds; PocketBase hands it over as text. Nothing, or what cannot be read, is null. */
export function jsonOf(record: core.Record, column: string): unknown {
  const text = record.getString(column);
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
