import type { BundledDocument } from './bundle';
import { DOCUMENTS } from './documents';
import type { OpenApi, Operation, PathItem } from './openapi';
import { doorOperations } from './operations';

const document = (
  paths: { [path: string]: PathItem },
  components?: OpenApi['components'],
): BundledDocument => ({
  document: DOCUMENTS[0],
  openapi: { openapi: '3.1.0', paths, ...(components && { components }) },
});

const operation = (operationId: string, more: Partial<Operation> = {}): Operation => ({
  operationId,
  security: [],
  responses: {},
  ...more,
});

test.each<[string, Operation['security']]>([
  ['none', []],
  ['required', [{ BearerAuth: [] }]],
  ['optional', [{ BearerAuth: [] }, {}]],
])('a caller is %s by the security of the operation', (caller, security) => {
  const found = doorOperations([document({ '/a': { post: operation('a', { security }) } })]);
  expect(found.get('a')).toMatchObject({ method: 'POST', path: '/a', document: 'openapi-wx', caller });
});

test('a body is none, optional or required, also through a reference', () => {
  const content = { 'application/json': { schema: {} } };
  const found = doorOperations([
    document(
      {
        '/a': { post: operation('none') },
        '/b': { post: operation('optional', { requestBody: { content } }) },
        '/c': { post: operation('required', { requestBody: { $ref: '#/components/requestBodies/Needed' } }) },
      },
      { requestBodies: { Needed: { required: true, content } } },
    ),
  ]);
  for (const [id, { body }] of found) expect(body).toBe(id);
});

test('the largest body is 1 MB unless the operation says less', () => {
  const found = doorOperations([
    document({
      '/a': { post: operation('a') },
      '/b': { post: operation('b', { 'x-max-body-bytes': 8192 }) },
    }),
  ]);
  expect([...found.values()].map(({ maxBodyBytes }) => maxBodyBytes)).toEqual([1048576, 8192]);
});

test.each(['/pb/api/collections/tbl_attachments/records', '/pb/api/batch'])(
  '%s does not pass our door',
  (path) => {
    expect(doorOperations([document({ [path]: { post: operation('native') } })]).size).toBe(0);
  },
);

test('one operationId means one operation, in all documents', () => {
  const same = document({ '/a': { post: operation('a') } });
  expect(() => doorOperations([same, same])).toThrow('operationId 重复：a');
});
