import { ok } from '../../../domain/result';
import type { Handler } from '../callers/caller';

/** `{}` → `{}` when the database file answers a query, not only the process in front of it. */
export const systemHealth: Handler = (app) => {
  app.db().newQuery('SELECT 1').execute();
  return ok({});
};
