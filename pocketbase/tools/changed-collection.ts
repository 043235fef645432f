/** Values as JSON has them. */
export interface Plain {
  readonly [key: string]: unknown;
}

/** A field that is new (`after` and all of it), has moved (`after`) or has other options (those). */
export interface FieldChange {
  readonly id: string;
  /** Id of the field in front of it, `""` for the first; not said when it stays where it is. */
  readonly after?: string;
  readonly set?: Plain;
}

export interface CollectionChange {
  readonly id: string;
  readonly set?: Plain;
  readonly fields?: readonly FieldChange[];
  /** `removed` by name, `added` as SQL; an index that changed is in both. */
  readonly indexes?: { readonly removed: readonly string[]; readonly added: readonly string[] };
}

interface Live {
  readonly fields: readonly ({ readonly id: string } & Plain)[];
  readonly indexes: readonly string[];
}

/**
 * What `importCollections` is to be told. Fields and indexes are whole, because it replaces these lists; of the rest only
 * what changed, because it merges that into what it has: token secrets and mail templates are never read or written.
 *
 * Every migration carries a copy of this function as JavaScript: what is written here is frozen with it.
 * @throws when a field that is to change does not exist
 */
export function changedCollection(live: Live, change: CollectionChange) {
  const fields = live.fields.slice();
  (change.fields || []).forEach(({ id, after, set }) => {
    const at = fields.findIndex((each) => each.id === id);
    if (at < 0 && after === undefined) throw new Error(`${change.id} has no field ${id}`);
    const field = Object.assign({}, fields[at], set, { id });
    if (at >= 0) fields.splice(at, 1);
    fields.splice(after === undefined ? at : fields.findIndex((each) => each.id === after) + 1, 0, field);
  });
  const { removed, added } = change.indexes || { removed: [], added: [] };
  const indexes = live.indexes
    .filter((sql) => !removed.some((name) => sql.includes(`INDEX \`${name}\``)))
    .concat(added);
  return Object.assign({}, change.set, { id: change.id, fields, indexes });
}
