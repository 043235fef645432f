import { ok, type Result } from '../../../domain/result';

/** `{}` → `{}` when the database file answers a query, not only the process in front of it. */
export function health(app: core.App): Result<unknown> {
  app.db().newQuery('SELECT 1').execute();
  return ok({});
}
