import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationText, schemaAfter } from './migration-text';
import { changesBetween, type Schema } from './schema-changes';

export const MIGRATIONS = join(__dirname, '../migrations');

const EMPTY: Schema = { collections: [], settings: {} };

/** Migration files in the order in which PocketBase applies them. */
export function migrationFiles(folder = MIGRATIONS): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .sort();
}

const schemaAfterAll = (files: readonly string[], folder: string): Schema =>
  files.reduce((before, file) => schemaAfter(before, readFileSync(join(folder, file), 'utf8')), EMPTY);

/** What the database is after a migration and all before it. */
export function schemaOf(file: string, folder = MIGRATIONS): Schema {
  return schemaAfterAll(
    migrationFiles(folder).filter((each) => each <= file),
    folder,
  );
}

/** `table` or `table.column`, as the schema before called it. */
function nameOf(removed: string, { collections }: Schema): string {
  const [collectionId, fieldId] = removed.split('.');
  const collection = collections.find(({ id }) => id === collectionId);
  const field = collection?.fields.find(({ id }) => id === fieldId);
  return [collection?.name, field?.name].filter(Boolean).join('.');
}

/**
 * Writes what leads from the last migration to `after` as the next one. What left the schema is never dropped without a
 * person's having written so.
 * @returns the new file's name
 * @throws in Chinese, with nothing written: no usable name, nothing changed, or a table or column is gone
 */
export function writeMigration(name: string | undefined, after: Schema, folder = MIGRATIONS): string {
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    throw new Error('请给迁移起个名字（小写字母、数字、下划线）：npm run migration -- <name>');
  }
  const files = migrationFiles(folder);
  const last = files.at(-1) ?? '0';
  const before = schemaAfterAll(files, folder);
  const { removed = [], ...changes } = changesBetween(before, after);
  if (removed.length > 0) {
    const names = removed.map((each) => nameOf(each, before)).join('、');
    throw new Error(
      `这些表或列从表结构中消失了（或换了类型），会丢数据，请手写这一步迁移，写法见 pocketbase/README.md：${names}`,
    );
  }
  if (Object.keys(changes).length === 0) throw new Error(`没有变化：表结构与 ${last} 相同`);
  const stamp = Math.max(Math.floor(Date.now() / 1000), Number.parseInt(last, 10) + 1);
  const file = `${stamp}_${name}.js`;
  writeFileSync(join(folder, file), migrationText(changes));
  return file;
}
