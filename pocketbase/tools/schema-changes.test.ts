import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_RULES, recordId, type AuthCollection, type BaseCollection } from '../schema/collection';
import { bool, integer, text, type Field } from '../schema/fields';
import { schemaOf, writeMigration } from './migrations-folder';
import { type Changes, changedSchema, changesBetween, type Schema } from './schema-changes';

const id = recordId('t_id', '');
const name = text('t_name', 'name', '');
const size = integer('t_size', 'size', '');
const note = text('t_note', 'note', '');
const idx = (each: string, column: string, table = 'tbl_t') =>
  `CREATE INDEX \`${each}\` ON \`${table}\` (\`${column}\`)`;

const table: BaseCollection = {
  ...NO_RULES,
  id: 'pbc_t',
  name: 'tbl_t',
  type: 'base',
  system: false,
  fields: [id, name, size],
  indexes: [idx('idx_name', 'name'), idx('idx_size', 'size')],
};
const people: AuthCollection = {
  ...table,
  id: 'pbc_p',
  name: 'tbl_p',
  type: 'auth',
  authRule: null,
  manageRule: null,
  authAlert: { enabled: false },
  oauth2: { enabled: false },
  otp: { enabled: false },
  mfa: { enabled: false },
  passwordAuth: { enabled: true, identityFields: ['email'] },
  authToken: { duration: 86400 },
  fileToken: { duration: 180 },
};
const settings = {
  meta: { appName: 'a', appURL: 'b' },
  batch: { enabled: true, maxRequests: 50 },
  words: ['x'],
};
const before: Schema = { collections: [people, table], settings };

const withTable = (change: Partial<BaseCollection>): Schema => ({
  settings,
  collections: [people, { ...table, ...change }],
});
const withFields = (...fields: Field[]): Schema => withTable({ fields });
const { id: noteId, ...noteOptions } = note;

/** What only the order of writing decides is not compared. */
const sorted = (schema: Schema) => ({
  settings: schema.settings,
  collections: schema.collections
    .map((each) => ({ ...each, indexes: [...each.indexes].sort() }))
    .sort((a, b) => a.id.localeCompare(b.id)),
});

const CASES: readonly (readonly [string, Schema, Changes])[] = [
  ['nothing', before, {}],
  ['the order of tables and indexes', sorted(before), {}],
  [
    'a rule',
    withTable({ listRule: 'size > 0' }),
    { changed: [{ id: 'pbc_t', set: { listRule: 'size > 0' } }] },
  ],
  [
    'a field in the middle',
    withFields(id, note, name, size),
    { changed: [{ id: 'pbc_t', fields: [{ id: noteId, after: 't_id', set: noteOptions }] }] },
  ],
  [
    'a field in front',
    withFields(note, id, name, size),
    { changed: [{ id: 'pbc_t', fields: [{ id: noteId, after: '', set: noteOptions }] }] },
  ],
  [
    'two fields at the end',
    withFields(id, name, size, note, bool('t_on', 'on', '')),
    {
      changed: [
        {
          id: 'pbc_t',
          fields: [
            { id: noteId, after: 't_size', set: noteOptions },
            { id: 't_on', after: noteId, set: expect.objectContaining({ name: 'on', type: 'bool' }) },
          ],
        },
      ],
    },
  ],
  [
    'a field that is moved',
    withFields(id, size, name),
    { changed: [{ id: 'pbc_t', fields: [{ id: 't_size', after: 't_id' }] }] },
  ],
  [
    'options of a field',
    withFields(id, { ...name, max: 9, required: true }, size),
    { changed: [{ id: 'pbc_t', fields: [{ id: 't_name', set: { required: true, max: 9 } }] }] },
  ],
  [
    'an option that was null',
    withFields(id, name, { ...size, min: 0 }),
    { changed: [{ id: 'pbc_t', fields: [{ id: 't_size', set: { min: 0 } }] }] },
  ],
  [
    'a field of another name, and the index that names it',
    withTable({
      fields: [id, { ...name, name: 'title' }, size],
      indexes: [idx('idx_name', 'title'), idx('idx_size', 'size')],
    }),
    {
      changed: [
        {
          id: 'pbc_t',
          fields: [{ id: 't_name', set: { name: 'title' } }],
          indexes: { removed: ['idx_name'], added: [idx('idx_name', 'title')] },
        },
      ],
    },
  ],
  [
    'an index more, one less',
    withTable({ indexes: [idx('idx_both', 'name'), idx('idx_size', 'size')] }),
    {
      changed: [{ id: 'pbc_t', indexes: { removed: ['idx_name'], added: [idx('idx_both', 'name')] } }],
    },
  ],
  [
    'a table of another name',
    withTable({
      name: 'tbl_u',
      indexes: [idx('idx_name', 'name', 'tbl_u'), idx('idx_size', 'size', 'tbl_u')],
    }),
    {
      changed: [
        {
          id: 'pbc_t',
          set: { name: 'tbl_u' },
          indexes: {
            removed: ['idx_name', 'idx_size'],
            added: [idx('idx_name', 'name', 'tbl_u'), idx('idx_size', 'size', 'tbl_u')],
          },
        },
      ],
    },
  ],
  [
    'a table more',
    { settings, collections: [{ ...table, id: 'pbc_new' }, people, table] },
    { created: [{ ...table, id: 'pbc_new' }] },
  ],
  [
    'one key of an auth option',
    {
      settings,
      collections: [
        { ...people, passwordAuth: { enabled: false, identityFields: ['email'] } } as AuthCollection,
        table,
      ],
    },
    { changed: [{ id: 'pbc_p', set: { passwordAuth: { enabled: false } } }] },
  ],
  [
    'settings',
    {
      collections: before.collections,
      settings: { ...settings, batch: { enabled: true, maxRequests: 9 }, words: [] },
    },
    { settings: { batch: { maxRequests: 9 }, words: [] } },
  ],
  ['a field less', withFields(id, name), { removed: ['pbc_t.t_size'] }],
  ['a table less', { settings, collections: [people] }, { removed: ['pbc_t'] }],
  [
    'a field of another type',
    withFields(id, name, { ...bool('t_size', 'size', '') }),
    {
      removed: ['pbc_t.t_size'],
      changed: [
        {
          id: 'pbc_t',
          fields: [{ id: 't_size', after: 't_name', set: expect.objectContaining({ type: 'bool' }) }],
        },
      ],
    },
  ],
];

it.each(CASES)('%s: the changes are told, no more, and lead to the new schema', (_, after, changes) => {
  const told = JSON.parse(JSON.stringify(changesBetween(before, after)));
  expect(told).toEqual(changes);
  const reached = changedSchema(before, told);
  expect(JSON.parse(JSON.stringify(sorted(reached)))).toEqual(JSON.parse(JSON.stringify(sorted(after))));
  expect(changesBetween(reached, after)).toEqual({});
});

it('a change of a field that does not exist is no change but an error', () => {
  const changes = { changed: [{ id: 'pbc_t', fields: [{ id: 't_gone', set: { max: 1 } }] }] };
  expect(() => changedSchema(before, changes)).toThrow('pbc_t has no field t_gone');
});

describe('a folder of migrations', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bai-migrations-'));
    const whole = `// by hand\nconst SCHEMA = ${JSON.stringify(before, null, 2)};\n\nmigrate(() => {});\n`;
    writeFileSync(join(folder, '1000000000_first.js'), whole);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is the sum of its files, in their order', () => {
    const one = withFields(id, note, name, size);
    const two = withTable({ fields: [id, { ...note, max: 9 }, name, size], listRule: 'size > 0' });
    const files = [one, two].map((schema, at) => writeMigration(`step_${at}`, schema, folder));
    writeFileSync(join(folder, '9999999999_rows.js'), 'migrate((app) => {});\n');
    expect(schemaOf('1000000000_first.js', folder)).toEqual(before);
    expect(changesBetween(schemaOf(files[0] as string, folder), one)).toEqual({});
    expect(changesBetween(schemaOf(files[1] as string, folder), two)).toEqual({});
    expect(schemaOf('9999999999_rows.js', folder)).toEqual(schemaOf(files[1] as string, folder));
    const text = readFileSync(join(folder, files[1] as string), 'utf8');
    expect(text).toContain('"max": 9');
    expect(text).not.toContain('t_name');
    expect(text.split('\n').length).toBeLessThan(60);
  });

  it.each([
    ['no name', undefined, withFields(id, note, name, size), '请给迁移起个名字'],
    ['a name that is a path', '../x', withFields(id, note, name, size), '请给迁移起个名字'],
    ['nothing changed', 'probe', before, '没有变化：表结构与 1000000000_first.js 相同'],
    [
      'a field less',
      'less',
      withFields(id, name),
      '请手写这一步迁移，写法见 pocketbase/README.md：tbl_t.size',
    ],
    ['a table less', 'less', { settings, collections: [people] }, 'pocketbase/README.md：tbl_t'],
    ['another type', 'type', withFields(id, name, bool('t_size', 'size', '')), 'README.md：tbl_t.size'],
  ])('%s: refused, and nothing is written', (_, called, after, sentence) => {
    expect(() => writeMigration(called, after, folder)).toThrow(sentence);
    expect(readdirSync(folder)).toEqual(['1000000000_first.js']);
  });
});
