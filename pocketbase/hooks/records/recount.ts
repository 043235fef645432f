import { requestOf } from './request';
import { execute } from './sql';

/**
 * What a PATCH adds to or takes from a number (`stock+`, `stock-`) PocketBase has worked out from a row read before this
 * transaction, and somebody may have bought since: it is worked out again from what is there now.
 */
export function recount(e: core.RecordRequestEvent, tx: core.App, record: core.Record): void {
  const moves = movesOf(e, record);
  if (moves.length === 0) return;
  const table = record.collection().name;
  const now = tx.findRecordById(table, record.id);
  for (const { column, by } of moves) {
    const value = now.getInt(column) + by;
    record.set(column, value);
    // Only what differs from the earlier read is saved, and this may have come back to it.
    if (value === record.original().getInt(column)) {
      execute(tx, `UPDATE ${table} SET ${column} = {:value} WHERE id = {:id}`, { value, id: record.id });
    }
  }
}

interface Move {
  readonly column: string;
  readonly by: number;
}

/** PocketBase has replaced `column+` by its outcome in what it shows of the body, so the text of it is read again. */
function movesOf(e: core.RecordRequestEvent, record: core.Record): Move[] {
  // The VM finds the request only on the embedded event, which the generated types do not name.
  const outer = (e as unknown as { readonly requestEvent: core.RequestEvent }).requestEvent;
  let body: { readonly [key: string]: unknown };
  try {
    body = JSON.parse(toString(requestOf(outer).body)) as { readonly [key: string]: unknown };
  } catch {
    return []; // A form: PocketBase's own outcome stands.
  }
  const moves: Move[] = [];
  for (const field of record.collection().fields) {
    if (field.type() !== 'number') continue;
    const column = field.getName();
    const by = Number(body[`${column}+`] || 0) - Number(body[`${column}-`] || 0);
    if (by !== 0 && !isNaN(by)) moves.push({ column, by });
  }
  return moves;
}
