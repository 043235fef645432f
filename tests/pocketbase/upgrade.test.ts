import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COLLECTIONS } from '../../pocketbase/schema';
import { index, NO_RULES, recordId, type Collection } from '../../pocketbase/schema/collection';
import { relation, text, type Field } from '../../pocketbase/schema/fields';
import { settings } from '../../pocketbase/schema/settings';
import {
  MIGRATIONS,
  migrationFiles,
  schemaOf,
  writeMigration,
} from '../../pocketbase/tools/migrations-folder';
import type { Schema } from '../../pocketbase/tools/schema-changes';
import { type Database, serveFolder } from '../harness/database';
import { freshOpenid } from '../harness/fresh';
import { type Shop, shopOf } from '../harness/shop';
import { migrate } from '../harness/stage';

/**
 * Somebody's database of the version before, with rows in every table, is opened by this version: PocketBase migrates it
 * by itself when it starts.
 */
const FILES = migrationFiles();
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bai-upgrade-'));
  folders.push(folder);
  return folder;
}

/** A folder with the first migrations. */
function firstMigrations(count: number): string {
  const target = join(temporaryFolder(), 'migrations');
  mkdirSync(target);
  for (const file of FILES.slice(0, count)) cpSync(join(MIGRATIONS, file), join(target, file));
  return target;
}

/** Without our hooks: they belong to today's schema, not to the one before nor to one that a test makes up. */
const placesOf = (folder: string, migrations: string) => ({
  folder,
  hooks: join(folder, 'no-hooks'),
  migrations,
});

const serve = (folder: string, migrations: string): Promise<Database> =>
  serveFolder(folder, placesOf(folder, migrations).hooks, { migrations });

const schemaAfter = (migrations: string): Schema =>
  schemaOf(migrationFiles(migrations).at(-1) as string, migrations);

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

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** Straight into the tables: what was valid then is not asked again. */
async function fill(to: Shop, { name, fields }: Collection): Promise<void> {
  const rows = [1, 2, 3].map((row) => `(${fields.map((field) => valueOf(field, row)).join(', ')})`);
  const columns = quoted(fields.map((field) => field.name));
  await to.sql(`INSERT INTO ${name} (${columns}) VALUES ${rows.join(', ')}`);
}

/** What is in the columns of `old` that still are in `now`, under whatever name. */
const rowsOf = (to: Shop, old: Collection, now: Collection, as: Collection) => {
  const kept = old.fields.filter(({ id }) => now.fields.some((field) => field.id === id));
  const columns = kept.map(({ id }) => as.fields.find((field) => field.id === id)?.name ?? id);
  return to.sql(`SELECT ${quoted(columns)} FROM ${as.name} ORDER BY id`);
};

/** Columns and indexes as SQLite has them, whatever order they were made in. */
const tablesOf = async (to: Shop) =>
  (
    await to.sql(`SELECT m.name, c.name, c.type, c."notnull", c.dflt_value FROM sqlite_master m, pragma_table_info(m.name) c
      WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' UNION ALL
      SELECT tbl_name, name, sql, '', '' FROM sqlite_master WHERE type = 'index' AND sql != '' ORDER BY 1, 2`)
  ).map((row) => row.map(String));

const USERS = 'tbl_auth_users';
const byId = ({ collections }: Schema, id: string) => collections.find((collection) => collection.id === id);
const authRule = ({ collections }: Schema) => {
  const users = collections.find(({ name }) => name === USERS);
  return users && 'authRule' in users ? users.authRule : null;
};

/** @returns the token of somebody who signed in, with a real password, as the version before issued it */
async function signIn(to: Shop): Promise<string> {
  const openid = freshOpenid();
  const person = { email: `${openid}@example.com`, password: 'only-in-tests-1234' };
  const { status, text: said } = await to.operate('POST', `/api/collections/${USERS}/records`, {
    ...person,
    id: openid,
    openid,
    users_seq: 1000,
    users_idtype: 'WeChat',
    passwordConfirm: person.password,
  });
  expect([status, said]).toEqual([200, expect.anything()]);
  const { body } = await to.ask('POST', `/api/collections/${USERS}/auth-with-password`, {
    body: { identity: person.email, password: person.password },
  });
  return body.token;
}

/** The live schema is the one that is meant, whatever PocketBase adds that only it decides. */
async function expectSchema(to: Shop, { collections, settings }: Schema): Promise<void> {
  for (const collection of collections) {
    const { body } = await to.operate('GET', `/api/collections/${collection.id}`);
    const { fields, indexes, ...options } = JSON.parse(JSON.stringify(collection));
    expect(body.fields).toEqual(fields);
    expect([...body.indexes].sort()).toEqual([...indexes].sort());
    expect(body).toMatchObject(options);
  }
  expect((await to.operate('GET', '/api/settings')).body).toMatchObject(JSON.parse(JSON.stringify(settings)));
}

/** A database of the `previous` migrations, with rows in every table, is opened with the `next`. */
async function expectUpgrade(previous: string, next: string, after = schemaAfter(next)): Promise<void> {
  const before = schemaAfter(previous);
  const kept = before.collections.flatMap((old) => {
    const now = byId(after, old.id);
    return now ? [{ old, now }] : [];
  });
  const folder = temporaryFolder();
  await migrate(placesOf(folder, previous));
  const database = await serve(folder, previous);
  const written = new Map<string, unknown[][]>();
  let token: string;
  try {
    const to = shopOf(database);
    for (const collection of before.collections) await fill(to, collection);
    token = await signIn(to);
    for (const { old, now } of kept) written.set(old.id, await rowsOf(to, old, now, old));
  } finally {
    await database.stop();
  }

  const fresh = temporaryFolder();
  await migrate(placesOf(fresh, next));
  const [upgraded, clean] = await Promise.all([serve(folder, next), serve(fresh, next)]);
  try {
    const to = shopOf(upgraded);
    for (const { old, now } of kept) {
      const rows = written.get(old.id);
      expect(rows?.length).toBe(now.name === USERS ? 4 : 3);
      expect(await rowsOf(to, old, now, now)).toEqual(rows);
      const { body } = await to.operate('GET', `/api/collections/${now.name}/records`);
      expect(body.totalItems).toBe(rows?.length);
    }
    await expectSchema(to, after);
    await expectSchema(shopOf(clean), after);
    expect(await tablesOf(to)).toEqual(await tablesOf(shopOf(clean)));
    // PocketBase itself ends every session when this rule changes.
    const same = authRule(before) === authRule(after);
    const { status } = await to.ask('POST', `/api/collections/${USERS}/auth-refresh`, { token });
    expect(status).toBe(same ? 200 : 401);
  } finally {
    await Promise.all([upgraded.stop(), clean.stop()]);
  }
}

it.each(FILES.slice(1).map((file, at) => [file, at + 1] as const))(
  '%s keeps the rows of the version before',
  (_, before) => expectUpgrade(firstMigrations(before), firstMigrations(before + 1)),
);

const LABELS = 'tbl_label';
const table = (name: string): Collection => COLLECTIONS.find((each) => each.name === name) as Collection;
const changeOf = (change: { readonly [name: string]: (old: Collection) => Collection }): Collection[] =>
  COLLECTIONS.map((old) => change[old.name]?.(old) ?? old);

/** Today's schema with a change of every kind. */
const changed: Schema = {
  settings: { ...settings, batch: { ...settings.batch, maxRequests: 51 } },
  collections: [
    {
      ...NO_RULES,
      id: 'pbc_bai_label',
      name: LABELS,
      type: 'base',
      system: false,
      fields: [
        recordId('lbl_id', '记录 id'),
        relation('lbl_dict', 'label_dict', '字典', table('tbl_system_dict').id),
      ],
      indexes: [index('idx_label_dict', LABELS, 'label_dict')],
    },
    ...changeOf({
      [USERS]: (old) => ({
        ...old,
        viewRule: null,
        authToken: { duration: 3600 },
        fields: old.fields.flatMap((field) =>
          field.name === 'users_name' ? [field, text('usr_nick', 'users_nick', '昵称')] : [field],
        ),
        indexes: [index('idx_users_nick', USERS, 'users_nick'), ...old.indexes],
      }),
      tbl_system_dict: (old) => ({
        ...old,
        fields: [...old.fields.slice(0, 2), ...old.fields.slice(3), ...old.fields.slice(2, 3)].map((field) =>
          field.name === 'dict_word_remark' ? ({ ...field, name: 'dict_note', max: 501 } as Field) : field,
        ),
        indexes: old.indexes.filter((sql) => !sql.includes('idx_dict_live')),
      }),
      tbl_order_history: (old) => ({
        ...old,
        name: 'tbl_order_log',
        indexes: old.indexes.map((sql) => sql.replace('`tbl_order_history`', '`tbl_order_log`')),
      }),
    }),
  ],
};

it('a migration that says only what changes leads an old and a fresh database to the whole new schema', async () => {
  const next = firstMigrations(FILES.length);
  const file = writeMigration('changes', changed, next);
  expect(readFileSync(join(next, file), 'utf8')).not.toMatch(/users_phone|tbl_cart|appName|secret/i);
  await expectUpgrade(firstMigrations(FILES.length), next, JSON.parse(JSON.stringify(changed)));
});

it('another authRule ends the sessions of that table, and nothing else', async () => {
  const next = firstMigrations(FILES.length);
  const collections = changeOf({ [USERS]: (old) => ({ ...old, authRule: 'is_delete = 0' }) as Collection });
  writeMigration('auth_rule', { collections, settings }, next);
  await expectUpgrade(firstMigrations(FILES.length), next);
});

it('the step by hand that the README shows takes the column away, and the schema knows', async () => {
  const next = firstMigrations(FILES.length);
  const readme = readFileSync(join(MIGRATIONS, '../README.md'), 'utf8');
  writeFileSync(join(next, '9999999999_by_hand.js'), /```js\n([^]*?)```/.exec(readme)?.[1] ?? '');
  const columns = byId(schemaAfter(next), table(USERS).id)?.fields.map(({ name }) => name);
  expect(columns).not.toContain('users_promo_code');
  expect(columns).toHaveLength(table(USERS).fields.length - 1);
  await expectUpgrade(firstMigrations(FILES.length), next);
});
