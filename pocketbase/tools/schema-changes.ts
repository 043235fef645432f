import { isDeepStrictEqual } from 'node:util';
import type { Collection } from '../schema/collection';
import type { Field } from '../schema/fields';
import { changedCollection, type CollectionChange, type FieldChange, type Plain } from './changed-collection';

/** What a migration says the database is, from its time on. */
export interface Schema {
  readonly collections: readonly Collection[];
  readonly settings: Plain;
}

/** What a migration changes. Only what is there changes; `{}` is no change at all. */
export interface Changes {
  /** Ids, `collection` or `collection.field`. Data goes with them: only a migration written by hand may say it. */
  readonly removed?: readonly string[];
  readonly created?: readonly Collection[];
  readonly changed?: readonly CollectionChange[];
  readonly settings?: Plain;
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys of `after` that differ: objects key by key, all else whole. A key that is gone is decided by nobody: it stays. */
function difference(before: Plain, after: Plain): Plain {
  return Object.fromEntries(
    Object.entries(after)
      .filter(([key, value]) => !isDeepStrictEqual(before[key], value))
      .map(([key, value]) => {
        const old = before[key];
        return [key, isPlain(old) && isPlain(value) ? difference(old, value) : value];
      }),
  );
}

/** The same merge as PocketBase's: objects key by key, all else replaced. */
function merged(before: Plain, changes: Plain): Plain {
  const changed = Object.entries(changes).map(([key, value]) => {
    const old = before[key];
    return [key, isPlain(old) && isPlain(value) ? merged(old, value) : value];
  });
  return { ...before, ...Object.fromEntries(changed) };
}

const filled = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(value).filter(([, part]) => Object.keys(part as object).length > 0),
  ) as Partial<T>;

/** A field of another type is another column: PocketBase does not turn one into the other. */
const survives = (old: Field, collection: Collection): boolean =>
  collection.fields.some(({ id, type }) => id === old.id && type === old.type);

function removedBetween(before: Schema, after: Schema): string[] {
  return before.collections.flatMap((old) => {
    const now = after.collections.find(({ id, type }) => id === old.id && type === old.type);
    if (!now) return [old.id];
    return old.fields.filter((field) => !survives(field, now)).map((field) => `${old.id}.${field.id}`);
  });
}

function fieldChanges(before: readonly Field[], after: readonly Field[]): FieldChange[] {
  const order = before.map(({ id }) => id);
  return after.flatMap((field, at) => {
    const { id, ...options } = field;
    const old = before.find((each) => each.id === id);
    const set = old ? difference({ ...old }, options) : options;
    const front = after[at - 1]?.id ?? '';
    const moved = !old || order[order.indexOf(front) + 1] !== id;
    if (moved) {
      if (old) order.splice(order.indexOf(id), 1);
      order.splice(order.indexOf(front) + 1, 0, id);
    }
    if (!moved && Object.keys(set).length === 0) return [];
    return [{ id, ...(moved ? { after: front } : {}), ...filled({ set }) }];
  });
}

const nameOfIndex = (sql: string): string => /INDEX `(\w+)`/.exec(sql)?.[1] ?? sql;

function collectionChange(before: Collection, after: Collection): CollectionChange {
  const { fields: oldFields, indexes: oldIndexes, ...old } = before;
  const { id, fields, indexes, ...now } = after;
  const removed = oldIndexes.filter((sql) => !indexes.includes(sql)).map(nameOfIndex);
  const added = indexes.filter((sql) => !oldIndexes.includes(sql));
  return {
    id,
    ...filled({ set: difference(old, now), fields: fieldChanges(oldFields, fields) }),
    ...(removed.length + added.length > 0 ? { indexes: { removed, added } } : {}),
  };
}

/** @returns what leads from one schema to the other; `{}` when they are the same */
export function changesBetween(before: Schema, after: Schema): Changes {
  const removed = removedBetween(before, after);
  const kept = without(before, removed);
  const oldOf = (id: string) => kept.collections.find((collection) => collection.id === id);
  return filled({
    removed,
    created: after.collections.filter(({ id }) => !oldOf(id)),
    changed: after.collections
      .flatMap((now) => {
        const old = oldOf(now.id);
        return old ? [collectionChange(old, now)] : [];
      })
      .filter((change) => Object.keys(change).length > 1),
    settings: difference(before.settings, after.settings),
  });
}

function without({ collections, settings }: Schema, removed: readonly string[]): Schema {
  return {
    settings,
    collections: collections
      .filter(({ id }) => !removed.includes(id))
      .map((collection) => ({
        ...collection,
        fields: collection.fields.filter(({ id }) => !removed.includes(`${collection.id}.${id}`)),
      })),
  };
}

/** @returns the schema with the changes, its collections and indexes in whatever order they came */
export function changedSchema(before: Schema, changes: Changes): Schema {
  const kept = without(before, changes.removed ?? []);
  const collections = kept.collections.map((collection) => {
    const change = changes.changed?.find(({ id }) => id === collection.id);
    if (!change) return collection;
    const live = { ...collection, fields: collection.fields.map((field) => ({ ...field })) };
    return merged({ ...collection }, changedCollection(live, change)) as unknown as Collection;
  });
  return {
    collections: [...collections, ...(changes.created ?? [])],
    settings: merged(before.settings, changes.settings ?? {}),
  };
}
