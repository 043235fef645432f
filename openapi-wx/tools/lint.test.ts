import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './documents';

/**
 * The real command on small documents: each broken in one place, each caught by the rule that is there for it.
 * One run for all of them, because starting the linter costs more than using it.
 */
const folder = mkdtempSync(path.join(tmpdir(), 'contract-lint-'));
const lintArguments = ['--import', 'tsx', path.join(__dirname, 'lint.ts')];

const header = { schema: { type: 'string' } };
const failure = (schema: string, headers: object = { 'x-request-id': header }) => ({
  description: '失败',
  headers,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
});
const failures = (statuses: readonly string[], schema: string): { [status: string]: object } =>
  Object.fromEntries(statuses.map((status) => [status, failure(schema)]));

function goodOperation() {
  return {
    operationId: 'postThing',
    summary: '一件事',
    tags: ['事'],
    security: [{ bearer: [] }] as object[] | undefined,
    requestBody: {
      content: {
        'application/json': {
          schema: { $ref: '#/components/schemas/ThingRequest' },
          example: { name: '甲' },
        },
      },
    } as { content: { [type: string]: { schema: object; example?: object } } },
    responses: {
      '200': {
        description: '成功',
        headers: { 'x-request-id': header },
        content: { 'application/json': { schema: { type: 'object' }, example: {} } },
      },
      ...failures(['400', '401', '413', '415', '500'], 'ErrorResponse'),
      '405': failure('ErrorResponse', { 'x-request-id': header, Allow: header }),
      '429': failure('ErrorResponse', { 'x-request-id': header, 'Retry-After': header }),
    } as {
      [status: string]: {
        headers?: object;
        content?: { [type: string]: { schema: object; example?: object } };
      };
    },
  };
}

type Operation = Partial<ReturnType<typeof goodOperation>>;

const goodName = { type: 'string', maxLength: 9, pattern: '^[a-z甲]*$' } as object;

function document(
  breakIt: (operation: Operation) => void,
  name = goodName,
  closed: object = { additionalProperties: false },
  at = '/thing',
) {
  const operation = goodOperation();
  breakIt(operation);
  const error = { type: 'object', properties: { code: { type: 'integer' } } };
  return {
    openapi: '3.1.0',
    info: { title: '小文档', version: '1', license: { name: 'x', identifier: 'x' } },
    servers: [{ url: 'https://api.test' }],
    tags: [{ name: '事', description: '事' }],
    paths: { [at]: { post: operation } },
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: {
        ErrorResponse: error,
        ThingRequest: { type: 'object', properties: { name }, ...closed },
      },
    },
  };
}

const untouched = (): void => undefined;
const requestBodyOf = (operation: Operation) => operation.requestBody?.content['application/json'];
const responseOf = (operation: Operation, status: string) => operation.responses?.[status];

const broken: { readonly [name: string]: { rule: string; document: object } } = {
  'no-operation-id': { rule: 'operation-operationId', document: document((o) => delete o.operationId) },
  'no-security': { rule: 'laws/explicit-security', document: document((o) => delete o.security) },
  'no-401-where-a-caller-is-needed': {
    rule: 'laws/error-statuses',
    document: document((o) => delete o.responses?.['401']),
  },
  'no-415': { rule: 'laws/error-statuses', document: document((o) => delete o.responses?.['415']) },
  'no-request-example': {
    rule: 'laws/examples',
    document: document((o) => delete requestBodyOf(o)?.example),
  },
  'no-response-example': {
    rule: 'laws/examples',
    document: document((o) => delete responseOf(o, '200')?.content?.['application/json']?.example),
  },
  'example-against-schema': {
    rule: 'no-invalid-media-type-examples',
    document: document((o) => Object.assign(requestBodyOf(o) ?? {}, { example: { name: 7 } })),
  },
  'example-with-unknown-field': {
    rule: 'no-invalid-media-type-examples',
    document: document((o) => Object.assign(requestBodyOf(o) ?? {}, { example: { nam: 'x' } })),
  },
  'no-request-id': {
    rule: 'laws/response-headers',
    document: document((o) => delete responseOf(o, '200')?.headers),
  },
  'no-retry-after': {
    rule: 'laws/response-headers',
    document: document((o) => Object.assign(o.responses ?? {}, failures(['429'], 'ErrorResponse'))),
  },
  'no-allow': {
    rule: 'laws/response-headers',
    document: document((o) => Object.assign(o.responses ?? {}, failures(['405'], 'ErrorResponse'))),
  },
  'other-envelope': {
    rule: 'laws/error-envelope',
    document: document((o) => Object.assign(o.responses ?? {}, failures(['400'], 'ThingRequest'))),
  },
  'our-envelope-on-native-records': {
    rule: 'laws/error-envelope',
    document: document(untouched, goodName, undefined, '/pb/api/collections/tbl_x/records'),
  },
  'open-object': { rule: 'laws/closed-requests', document: document(untouched, goodName, {}) },
  'text-without-length': {
    rule: 'laws/closed-requests',
    document: document(untouched, { type: 'string', pattern: '^.*$' }),
  },
  'text-without-pattern': {
    rule: 'laws/closed-requests',
    document: document(untouched, { type: ['string', 'null'], maxLength: 5 }),
  },
  'number-without-range': {
    rule: 'laws/closed-requests',
    document: document(untouched, { type: 'integer', minimum: 0 }),
  },
  'list-without-end': {
    rule: 'laws/closed-requests',
    document: document(untouched, { type: 'array', items: goodName }),
  },
  'open-object-deeper': {
    rule: 'laws/closed-requests',
    document: document(untouched, { type: 'array', maxItems: 2, items: { type: 'object' } }),
  },
  'open-object-in-composition': {
    rule: 'laws/closed-requests',
    document: document(untouched, { anyOf: [goodName, { type: 'object' }] }),
  },
  'no-type': { rule: 'laws/closed-requests', document: document(untouched, { description: '什么都行' }) },
  'reference-to-nothing': {
    rule: 'no-unresolved-refs',
    document: document((o) =>
      Object.assign(requestBodyOf(o) ?? {}, { schema: { $ref: '#/components/schemas/No' } }),
    ),
  },
};

const file = (name: string): string => path.join(folder, `${name}.json`);

let report = '';
let exitCode: number | null = null;

beforeAll(() => {
  for (const [name, { document: content }] of Object.entries(broken)) {
    writeFileSync(file(name), JSON.stringify(content));
  }
  writeFileSync(file('good'), JSON.stringify(document(untouched)));
  const run = spawnSync(process.execPath, [...lintArguments, ...Object.keys(broken).map(file)], {
    encoding: 'utf8',
    cwd: ROOT,
  });
  report = run.stderr;
  exitCode = run.status;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a good document passes', () => {
  expect(
    execFileSync(process.execPath, [...lintArguments, file('good')], { encoding: 'utf8', cwd: ROOT }),
  ).toContain('通过');
}, 30_000);

test('problems make the command fail', () => {
  expect(exitCode).toBe(1);
});

test.each(Object.entries(broken))('%s is caught', (name, { rule }) => {
  const lines = report.split('\n').filter((line) => line.includes(`${name}.json:`));
  expect(lines.filter((line) => line.includes(`  ${rule}  `))).not.toEqual([]);
});
