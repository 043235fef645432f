import { listOperations, resolveComponent } from '../../openapi-wx/tools/openapi';
import { contractDocument, DOCUMENT_NAMES } from './documents';
import { assertMatchesContract } from './response-schemas';

/** Every documented example is a documented answer: proves that all response schemas compile strictly and close. */
const examples = DOCUMENT_NAMES.flatMap((document) => {
  const openapi = contractDocument(document);
  return listOperations(openapi).flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, value]) => {
      const media = resolveComponent(openapi.components?.responses, value).content?.['application/json'];
      const named = Object.values(media?.examples ?? {}).map(
        (example) => (example as { value: unknown }).value,
      );
      return [...named, ...(named.length === 0 ? [media?.example] : [])].map(
        (body) => [document, operation.operationId, Number(status), body] as const,
      );
    }),
  );
});

test.each(examples)('%s %s %i: the example matches', (document, operationId, status, body) => {
  assertMatchesContract(document, operationId, status, body);
});

test('a success with one field too much is refused', () => {
  for (const [document, operationId, status, body] of examples) {
    if (status !== 200) continue;
    expect(() =>
      assertMatchesContract(document, operationId, status, { ...(body as object), openid: 'x' }),
    ).toThrow('openid');
  }
});

const success = { code: 200, msg: '操作成功', data: { total_users: 1 } };

test('a wrong type, a missing field, somebody else’s field: each is named with its place', () => {
  const check = (body: unknown) => () =>
    assertMatchesContract('openapi-wx', 'postSystemUsersCount', 200, body);
  expect(check(success)).not.toThrow();
  expect(check({ ...success, data: { total_users: '1' } })).toThrow('/data/total_users must be integer');
  expect(check({ ...success, data: {} })).toThrow("must have required property 'total_users'");
  expect(check({ ...success, data: { total_users: 1, openid: 'x' } })).toThrow(
    '"additionalProperty":"openid"',
  );
  expect(check({ ...success, code: 400 })).toThrow('/code');
});

test('the older contract’s record never carries a secret', () => {
  const login = examples.find(
    ([, operationId, status]) => operationId === 'hooksWechatLogin' && status === 200,
  );
  const body = login?.[3] as { record: object };
  const leaking = { ...body, record: { ...body.record, tokenKey: 'x' } };
  expect(() => assertMatchesContract('hooks-api', 'hooksWechatLogin', 200, leaking)).toThrow('tokenKey');
});

test('what is not documented is refused', () => {
  expect(() => assertMatchesContract('openapi-wx', 'postSystemUsersCount', 409, success)).toThrow('409');
  expect(() => assertMatchesContract('openapi-wx', 'postNothing', 200, success)).toThrow('postNothing');
  expect(() => assertMatchesContract('openapi-wx', 'deleteAttachment', 204, { a: 1 })).toThrow('no content');
});
