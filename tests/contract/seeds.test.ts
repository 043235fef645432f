import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../../openapi-wx/tools/documents';
import { listOperations, type JsonSchema, type OpenApi } from '../../openapi-wx/tools/openapi';
import { contractDocument, type DocumentName } from './documents';

interface SeedNames {
  readonly index: {
    readonly pathReferences: { readonly [path: string]: string };
    readonly schemaReferences: { readonly [name: string]: string };
  };
  readonly documents: readonly {
    readonly seed: string;
    readonly document: DocumentName;
    readonly operations: { readonly [path: string]: { readonly post: SeedOperation } };
    readonly schemas: { readonly [name: string]: readonly string[] };
  }[];
}

interface SeedOperation {
  readonly operationId?: string;
  readonly statuses: readonly string[];
}

const seeds = JSON.parse(readFileSync(path.join(__dirname, 'fixtures/seed-names.json'), 'utf8')) as SeedNames;

/** The documents this project was created from: every name they use is still there. */
describe('the index of the newer contract', () => {
  const root = parse(readFileSync(path.join(ROOT, 'openapi-wx.yaml'), 'utf8')) as {
    paths: { [path: string]: { $ref?: string } };
    components: { schemas: { [name: string]: { $ref?: string } } };
  };

  test.each(Object.entries(seeds.index.pathReferences))('%s refers to %s', (name, reference) => {
    expect(root.paths[name]).toEqual({ $ref: reference });
  });

  test.each(Object.entries(seeds.index.schemaReferences))('schema %s refers to %s', (name, reference) => {
    expect(root.components.schemas[name]).toEqual({ $ref: reference });
  });

  const references = [
    ...Object.values(seeds.index.pathReferences),
    ...Object.values(seeds.index.schemaReferences),
  ];

  test.each(references)('%s leads to something', (reference) => {
    expect(Object.keys(behind(reference))).not.toEqual([]);
  });

  test('every path of it has operations, every schema of it is in the bundled document', () => {
    const { paths, components } = contractDocument('openapi-wx');
    for (const name of Object.keys(seeds.index.pathReferences)) {
      expect([name, listOperations({ openapi: '', paths: { [name]: paths[name] ?? {} } })]).not.toEqual([
        name,
        [],
      ]);
    }
    expect(Object.keys(components?.schemas ?? {})).toEqual(
      expect.arrayContaining(Object.keys(seeds.index.schemaReferences)),
    );
  });

  test('holds nothing but references', () => {
    const entries = [...Object.values(root.paths), ...Object.values(root.components.schemas)];
    expect(entries.filter((entry) => Object.keys(entry).join() !== '$ref')).toEqual([]);
  });
});

describe.each(seeds.documents)('$seed', ({ document, operations, schemas }) => {
  const openapi = contractDocument(document);
  const seedSchemas = Object.entries(schemas);

  test.each(Object.entries(operations))('POST %s is there with its statuses', (name, { post }) => {
    const ours = listOperations(openapi).find((found) => found.path === name && found.method === 'post');
    expect(Object.keys(ours?.operation.responses ?? {})).toEqual(expect.arrayContaining([...post.statuses]));
    if (post.operationId) expect(ours?.operation.operationId).toBe(post.operationId);
  });

  if (seedSchemas.length > 0) {
    test.each(seedSchemas)('schema %s keeps its fields', (name, fields) => {
      const schema = openapi.components?.schemas?.[name];
      expect(schema).toBeDefined();
      expect(fieldsOf(openapi, schema ?? {})).toEqual(expect.arrayContaining([...fields]));
    });
  }
});

/** What a reference of the root document leads to, read from the files themselves. */
function behind(reference: string): object {
  const [file = '', pointer = ''] = reference.split('#');
  const steps = pointer.split('/').slice(1);
  const document: unknown = parse(readFileSync(path.join(ROOT, file), 'utf8'), { merge: true });
  return steps.reduce(
    (node, step) => (node as { [key: string]: unknown } | undefined)?.[step],
    document,
  ) as object;
}

function fieldsOf(openapi: OpenApi, schema: JsonSchema): string[] {
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
    return fieldsOf(openapi, openapi.components?.schemas?.[name] ?? {});
  }
  const members = (schema.allOf ?? []) as JsonSchema[];
  return [...Object.keys(schema.properties ?? {}), ...members.flatMap((member) => fieldsOf(openapi, member))];
}
