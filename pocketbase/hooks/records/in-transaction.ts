import type { Result } from '../../../domain/result';
import { execute } from './sql';

/** Only carries a refusal out of the transaction, so that what was written before it is rolled back. */
const ROLLED_BACK = 'rolled back';

/** Changes nothing; SQLite begins to write all the same. */
const TAKE_WRITE_LOCK = 'UPDATE _params SET id = id WHERE 0';

/**
 * Runs `work` in one transaction that is the writer from its first statement. One that reads first and writes later is
 * refused with SQLITE_BUSY, without any waiting, when another connection holds the lock in that moment: a command
 * beside the server, or a connection that is being opened (https://sqlite.org/rescode.html#busy).
 * The first statement waits instead, up to PocketBase's `busy_timeout` of 10 s.
 * Inside, only the handed app may be used: PocketBase has one writer, another one would wait for ever.
 */
export function asWriter(app: core.App, work: (tx: core.App) => void): void {
  app.runInTransaction((tx) => {
    execute(tx, TAKE_WRITE_LOCK, {});
    work(tx);
  });
}

/** Runs `work` as the writer; a refusal rolls it back and is returned, anything unexpected is thrown on. */
export function inTransaction<T>(app: core.App, work: (tx: core.App) => Result<T>): Result<T> {
  let result: Result<T> | null = null;
  try {
    asWriter(app, (tx) => {
      result = work(tx);
      if (!result.ok) throw new Error(ROLLED_BACK);
    });
  } catch (error) {
    const refused = result as Result<T> | null;
    if (refused && !refused.ok) return refused;
    throw error;
  }
  return result as unknown as Result<T>;
}

/** Runs the rest of an event's hooks, the save included, inside one transaction with `before`. */
export function saveInTransaction(
  e: core.RecordEvent | core.RecordRequestEvent,
  before: (tx: core.App) => void,
): void {
  inTransactionOf(e, (tx) => {
    before(tx);
    e.next();
  });
}

/** Runs `work` as the writer, and whatever it asks the event for sees the same transaction. */
export function inTransactionOf(
  e: core.RecordEvent | core.RecordRequestEvent,
  work: (tx: core.App) => void,
): void {
  const app = e.app;
  asWriter(app, (tx) => {
    e.app = tx;
    try {
      work(tx);
    } finally {
      e.app = app;
    }
  });
}
