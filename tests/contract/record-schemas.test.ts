import type { JsonSchema } from '../../openapi-wx/tools/openapi';
import type { Field } from '../../pocketbase/schema/fields';
import { COLLECTIONS } from '../../pocketbase/schema';
import { NATIVE_COLLECTIONS } from '../../server/collections';
import { dereferenced, documentedRecords, type DocumentedRecord } from './documented-records';
import { contractDocument } from './documents';
import { assertMatchesContract } from './response-schemas';

/**
 * Every `PocketBase…Record` schema equals its collection. It starts from COLLECTIONS, so a new table or column is
 * missed here before a client misses it.
 */

/** Hidden columns that the owner and staff see, so an answer may have them or not; no other hidden one ever shows. */
const SHOWN_TO_OWNER = ['attachments_owner', 'company_owner_openid', 'document_owner'];

/** The users table keeps the older document's free `record`; nobody outside ever sees a record of the others. */
const WITHOUT_SCHEMA = ['tbl_auth_users', 'svc_accounts', 'tbl_cart_project'];

const SYSTEM = ['collectionId', 'collectionName'];

const SCHEMA_TYPES: { readonly [type in Field['type']]: readonly string[] } = {
  text: ['string'],
  email: ['string'],
  password: ['string'],
  file: ['string'],
  relation: ['string'],
  date: ['string'],
  autodate: ['string'],
  number: ['integer'],
  bool: ['boolean'],
  json: ['array', 'object'],
};

/** What a column holds that nobody has written; a table that fills its lists keeps them as lists, never null. */
const BLANKS: { readonly [type in Field['type']]?: readonly unknown[] } = {
  text: [''],
  number: [0],
  bool: [false],
  date: [''],
  json: [null, []],
};

const openapi = contractDocument('openapi-wx');
const documented = documentedRecords(openapi);

const withSchema = (name: string): boolean => !WITHOUT_SCHEMA.includes(name);
const sorted = (names: Iterable<string>): string[] => [...names].sort();

test('every collection has its record in the contract, and the contract has no other', () => {
  expect(sorted(documented.keys())).toEqual(sorted(COLLECTIONS.map(({ name }) => name).filter(withSchema)));
  const named = Object.keys(openapi.components?.schemas ?? {}).filter((name) =>
    /^PocketBase.+Record$/.test(name),
  );
  expect(sorted([...documented.values()].map(({ schema }) => schema))).toEqual(sorted(named));
});

test('what the server lets through is documented, and nothing else', () => {
  for (const { collection, writes } of NATIVE_COLLECTIONS) {
    if (!withSchema(collection.name)) continue;
    expect([collection.name, documented.get(collection.name)?.writes]).toEqual([collection.name, writes]);
  }
});

const tables = COLLECTIONS.filter(({ name }) => documented.has(name)).map(
  (collection) => [collection.name, collection, documented.get(collection.name) as DocumentedRecord] as const,
);

describe.each(tables)('%s', (_name, { id, name: table, fields }, record) => {
  const shown = fields.filter(({ hidden }) => !hidden);
  const ownersOnly = fields.filter(({ name }) => SHOWN_TO_OWNER.includes(name));
  const secret = fields.filter((field) => field.hidden && !ownersOnly.includes(field));
  const accepts = (body: object): boolean => {
    try {
      assertMatchesContract('openapi-wx', record.operationId, 200, body);
      return true;
    } catch {
      return false;
    }
  };

  test('names every column and no other, and promises those that everybody sees', () => {
    const expand = fields.some(({ type }) => type === 'relation') ? ['expand'] : [];
    const always = [...shown.map(({ name }) => name), ...SYSTEM];
    expect(sorted(Object.keys(record.properties))).toEqual(
      sorted([...always, ...ownersOnly.map(({ name }) => name), ...expand]),
    );
    expect(sorted(record.required)).toEqual(sorted(always));
    expect(record.closed).toBe(true);
  });

  const columns = [...shown, ...ownersOnly].map((field) => [field.name, field] as const);
  test.each(columns)('%s has type, values and bounds of its column', (name, field) => {
    const schema = record.properties[name] ?? {};
    expect(SCHEMA_TYPES[field.type]).toContain(typeOf(schema));
    if (field.type === 'text') {
      const values = /^\^\(([^()]+)\)\$$/.exec(field.pattern)?.[1]?.split('|');
      if (values) expect(schema.enum).toEqual(values);
    }
    if (field.type === 'number') {
      expect(field.onlyInt).toBe(true);
      const { minimum, maximum } = boundsOf(schema);
      expect(minimum).toBe(field.min ?? undefined);
      expect([undefined, field.max]).toContain(maximum);
    }
  });

  test('the example is one of its records, also with every column blank that may be', () => {
    expect(record.example).toMatchObject({ collectionId: id, collectionName: table });
    expect(accepts(record.example)).toBe(true);
    const refused = shown.filter((field) => {
      if (field.type === 'autodate' || field.required) return false;
      const blanks = BLANKS[field.type] ?? [];
      return !blanks.some((blank) => accepts({ ...record.example, [field.name]: blank }));
    });
    expect(refused.map(({ name }) => name)).toEqual([]);
  });

  test('goes without what only its owner sees, and never carries what nobody sees', () => {
    const hidden = new Set(ownersOnly.map(({ name }) => name));
    const seen = Object.entries(record.example).filter(([name]) => !hidden.has(name));
    expect(accepts(Object.fromEntries(seen))).toBe(true);
    for (const { name } of secret) {
      expect([name, accepts({ ...record.example, [name]: '' })]).toEqual([name, false]);
    }
  });
});

/** The type beside null, also of a choice between a reference and null. */
function typeOf(schema: JsonSchema): unknown {
  const { type, anyOf } = dereferenced(openapi, schema);
  return type ?? ((anyOf ?? []) as JsonSchema[]).map(typeOf).find((choice) => choice !== 'null');
}

function boundsOf({ enum: values, minimum, maximum }: JsonSchema): { minimum: unknown; maximum: unknown } {
  if (!Array.isArray(values)) return { minimum, maximum };
  return { minimum: Math.min(...(values as number[])), maximum: Math.max(...(values as number[])) };
}
