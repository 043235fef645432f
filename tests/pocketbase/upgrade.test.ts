import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Collection } from '../../pocketbase/schema/collection';
import type { Field } from '../../pocketbase/schema/fields';
import { MIGRATIONS, migrationFiles, schemaOf } from '../../pocketbase/tools/migrations-folder';
import { serveFolder } from '../harness/database';
import { type Shop, shopOf } from '../harness/shop';
import { migrate, stage } from '../harness/stage';

/**
 * Somebody's database of the version before, with rows in every table, is opened by this version: PocketBase migrates it
 * by itself when it starts.
 */
const FILES = migrationFiles();
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder with the first `count` migrations. */
function firstMigrations(folder: string, count: number): string {
  const target = join(folder, `migrations-${count}`);
  mkdirSync(target);
  for (const file of FILES.slice(0, count)) cpSync(join(MIGRATIONS, file), join(target, file));
  return target;
}

const TIME = '2026-01-02 03:04:05.678Z';

/** A value that no default of a later version could be taken for. */
function valueOf(field: Field, row: number): string {
  const text = `'${field.name}-${row}'`;
  const values: { readonly [type in Field['type']]: string } = {
    text,
    email: `'${field.name}-${row}@example.com'`,
    password: text,
    file: text,
    relation: text,
    number: String(row + 1),
    bool: 'TRUE',
    json: `'[{"name":"${field.name}"}]'`,
    date: `'${TIME}'`,
    autodate: `'${TIME}'`,
  };
  return values[field.type];
}

const names = ({ fields }: Collection): string => fields.map(({ name }) => `"${name}"`).join(', ');

/** Straight into the tables: what was valid then is not asked again. */
async function fill(to: Shop, collection: Collection): Promise<void> {
  const rows = [1, 2, 3].map(
    (row) => `(${collection.fields.map((field) => valueOf(field, row)).join(', ')})`,
  );
  await to.sql(`INSERT INTO ${collection.name} (${names(collection)}) VALUES ${rows.join(', ')}`);
}

const rowsOf = (to: Shop, collection: Collection) =>
  to.sql(`SELECT ${names(collection)} FROM ${collection.name} ORDER BY id`);

/** Columns and indexes as SQLite has them, whatever order they were made in. */
const tablesOf = async (to: Shop) =>
  (
    await to.sql(`SELECT m.name, c.name, c.type, c."notnull", c.dflt_value FROM sqlite_master m, pragma_table_info(m.name) c
      WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' UNION ALL
      SELECT tbl_name, name, sql, '', '' FROM sqlite_master WHERE type = 'index' AND sql != '' ORDER BY 1, 2`)
  ).map((row) => row.map(String));

it.each(FILES.slice(1).map((file, at) => [file, at + 1] as const))(
  '%s keeps the rows of the version before',
  async (file, before) => {
    const folder = mkdtempSync(join(tmpdir(), 'bai-upgrade-'));
    folders.push(folder);
    const { hooks } = await stage();
    const [previous, next] = [firstMigrations(folder, before), firstMigrations(folder, before + 1)];
    await migrate({ folder, hooks, migrations: previous });
    const { collections } = schemaOf(FILES[before - 1] as string);

    const old = await serveFolder(folder, hooks, { migrations: previous });
    const written = new Map<string, unknown>();
    try {
      const to = shopOf(old);
      for (const collection of collections) {
        await fill(to, collection);
        const rows = await rowsOf(to, collection);
        expect(rows).toHaveLength(3);
        written.set(collection.name, rows);
      }
    } finally {
      await old.stop();
    }

    const fresh = mkdtempSync(join(tmpdir(), 'bai-upgrade-'));
    folders.push(fresh);
    await migrate({ folder: fresh, hooks, migrations: next });
    const [upgraded, clean] = await Promise.all([
      serveFolder(folder, hooks, { migrations: next }),
      serveFolder(fresh, hooks, { migrations: next }),
    ]);
    try {
      const to = shopOf(upgraded);
      for (const collection of collections) {
        expect(await rowsOf(to, collection)).toEqual(written.get(collection.name));
        const { body } = await to.operate('GET', `/api/collections/${collection.name}/records`);
        expect(body.totalItems).toBe(3);
      }
      for (const { name, fields, indexes, listRule } of schemaOf(file).collections) {
        const { body } = await to.operate('GET', `/api/collections/${name}`);
        expect(body).toMatchObject({ fields, listRule });
        expect([...body.indexes].sort()).toEqual([...indexes].sort());
      }
      expect(await tablesOf(to)).toEqual(await tablesOf(shopOf(clean)));
    } finally {
      await Promise.all([upgraded.stop(), clean.stop()]);
    }
  },
);
