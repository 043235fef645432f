export type SqlParams = { readonly [name: string]: string | number };

/**
 * Rows of a query. PocketBase fills a model by the kinds of its values, so `shape` is one row of zero values; SQL NULL
 * stays zero.
 */
export function readRows<Row extends { readonly [column: string]: string | number }>(
  app: core.App,
  sql: string,
  params: SqlParams,
  shape: Row,
): Row[] {
  const rows = arrayOf(new DynamicModel(shape));
  app.db().newQuery(sql).bind(params).all(rows);
  return rows as unknown as Row[];
}

/** Runs a statement and answers how many rows it changed. */
export function execute(app: CoreApp | core.App, sql: string, params: SqlParams): number {
  return app.db().newQuery(sql).bind(params).execute().rowsAffected();
}

/** SQL for this moment, in the shape in which PocketBase stores times. */
export const NOW = "strftime('%Y-%m-%d %H:%M:%fZ')";
