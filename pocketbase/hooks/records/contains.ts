/**
 * SQL that is true when one of the columns contains `{:keyword}`, capitals or not. Not LIKE: what people type may hold
 * its wildcards.
 */
export function contains(columns: readonly string[]): string {
  return `(${columns.map((column) => `instr(lower(${column}), lower({:keyword})) > 0`).join(' OR ')})`;
}
