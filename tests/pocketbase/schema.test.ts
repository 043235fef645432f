import { ATTACHMENTS } from '../../pocketbase/schema/access';
import { COLLECTIONS } from '../../pocketbase/schema';
import type { Rules } from '../../pocketbase/schema/collection';
import { settings } from '../../pocketbase/schema/settings';
import { migrationFiles, schemaOf } from '../../pocketbase/tools/migrations-folder';
import { changesBetween } from '../../pocketbase/tools/schema-changes';
import { type Database, startDatabase } from '../harness/database';
import { type Shop, shopOf } from '../harness/shop';

let database: Database;
let { operate, sql }: Shop = {} as Shop;

beforeAll(async () => {
  database = await startDatabase();
  ({ operate, sql } = shopOf(database));
});
afterAll(() => database.stop());

const RULES: readonly (keyof Rules)[] = ['listRule', 'viewRule', 'createRule', 'updateRule', 'deleteRule'];
const live = async (name: string) => (await operate('GET', `/api/collections/${name}`)).body;

it('has a migration for every change of the schema', () => {
  const last = migrationFiles().at(-1) as string;
  expect(changesBetween(schemaOf(last), { collections: COLLECTIONS, settings })).toEqual({});
});

it('has our tables and no other', async () => {
  const { body } = await operate('GET', '/api/collections?perPage=200');
  const names = body.items
    .filter((item: { system: boolean }) => !item.system)
    .map((item: { name: string }) => item.name);
  expect(names.sort()).toEqual(COLLECTIONS.map(({ name }) => name).sort());
});

it.each(COLLECTIONS.map((collection) => [collection.name, collection] as const))(
  '%s is in the database as the schema says',
  async (name, collection) => {
    const actual = await live(name);
    const expected = JSON.parse(JSON.stringify(collection));
    expect(actual.fields).toEqual(expected.fields);
    expect(actual.indexes.sort()).toEqual(expected.indexes.sort());
    // Options that only PocketBase decides (mail templates, mapped fields) are not in the schema.
    expect(actual).toMatchObject({ ...expected, indexes: expect.anything(), fields: expect.anything() });
  },
);

it('has the settings of the schema', async () => {
  const { body } = await operate('GET', '/api/settings');
  expect(body).toMatchObject(JSON.parse(JSON.stringify(settings)));
});

it('opens no table to everybody', async () => {
  for (const { name } of COLLECTIONS) {
    const actual = await live(name);
    for (const rule of RULES) expect([name, rule, actual[rule]]).not.toEqual([name, rule, '']);
    expect(actual.authRule).not.toBe('');
  }
});

it('indexes every owner column a rule compares with the caller', () => {
  for (const { name, fields, indexes, ...rest } of COLLECTIONS) {
    const rules = RULES.map((rule) => rest[rule] ?? '').join(' ');
    const owners = [...rules.matchAll(/(\w+) = @request\.auth\.id/g)].map(([, column]) => column as string);
    for (const owner of owners.filter((column) => column !== 'id')) {
      expect(fields.map((field) => field.name)).toContain(owner);
      expect(indexes.some((sql) => sql.startsWith('CREATE') && sql.includes(`(\`${owner}\``))).toBe(true);
      expect(
        `${name}.${owner} required: ${fields.some((f) => f.name === owner && 'required' in f && f.required)}`,
      ).toBe(`${name}.${owner} required: true`);
    }
  }
});

it('finds the rows of the attachments list rule by index', async () => {
  const plan = await sql(
    `EXPLAIN QUERY PLAN SELECT * FROM ${ATTACHMENTS} WHERE is_delete = 0 AND (attachments_owner = 'x' OR attachments_listed = 1)`,
  );
  const text = JSON.stringify(plan);
  expect(text).toContain('idx_attachments_owner');
  expect(text).not.toMatch(/SCAN tbl_attachments/);
});

it('makes no superuser of its own', async () => {
  expect(await sql('SELECT email FROM _superusers')).toEqual([['root@example.com']]);
});
