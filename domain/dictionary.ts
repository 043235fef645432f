/** A word of the dictionary with the words below it. */
export type Tree<Row> = Row & { readonly children: readonly Tree<Row>[] };

interface Word {
  readonly system_dict_id: string;
  /** The `system_dict_id` of the word above; of a root empty. */
  readonly parent: string;
  readonly sort_order: number;
}

/**
 * The trees that rows make, in any order: a root is a row whose parent is not among them. Siblings stand in their order,
 * then by id, so that two answers are the same.
 */
export function treesOf<Row extends Word>(rows: readonly Row[]): Tree<Row>[] {
  const known = new Set(rows.map(({ system_dict_id }) => system_dict_id));
  const below = new Map<string, Row[]>();
  for (const row of rows) {
    const parent = known.has(row.parent) ? row.parent : '';
    below.set(parent, [...(below.get(parent) ?? []), row]);
  }
  const grow = (parent: string): Tree<Row>[] =>
    (below.get(parent) ?? [])
      .sort((a, b) => a.sort_order - b.sort_order || (a.system_dict_id < b.system_dict_id ? -1 : 1))
      .map((row) => ({ ...row, children: grow(row.system_dict_id) }));
  return grow('');
}
