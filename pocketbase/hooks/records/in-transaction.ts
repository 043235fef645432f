import type { Result } from '../../../domain/result';

/** Only carries a refusal out of the transaction, so that what was written before it is rolled back. */
const ROLLED_BACK = 'rolled back';

/**
 * Runs `work` in one transaction; a refusal rolls it back and is returned, anything unexpected is thrown on.
 * Inside, only the handed app may be used: PocketBase has one writer, another one would wait for ever.
 */
export function inTransaction<T>(app: core.App, work: (tx: core.App) => Result<T>): Result<T> {
  let result: Result<T> | null = null;
  try {
    app.runInTransaction((tx) => {
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
  const app = e.app;
  app.runInTransaction((tx) => {
    e.app = tx;
    try {
      before(tx);
      e.next();
    } finally {
      e.app = app;
    }
  });
}
