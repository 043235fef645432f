import { CONTRACT_OPERATIONS } from '../../generated/contract/operations';
import { freshName } from '../harness/fresh';
import { sharedStack } from '../harness/shared-stack';

/** What holds for every operation, now and later: the list comes from the contract, not from this file. */
const stack = sharedStack();
const operations = Object.entries(CONTRACT_OPERATIONS).filter(([id]) => id !== 'postSrv');
const table = operations.map(([id, { path, caller }]) => ({
  id,
  path: path as string,
  needsCaller: caller === 'required',
}));

let token: string;
beforeAll(async () => {
  token = (await stack.signIn(freshName('hygiene'))).token;
});
const authorised = (needsCaller: boolean) => (needsCaller ? { token } : {});

describe.each(table)('$path', ({ path, needsCaller }) => {
  it('names its only method', async () => {
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await stack.ask(method, path);
      expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'POST']);
      expect(answer.body.data.error).toBe('METHOD_NOT_ALLOWED');
    }
  });

  it('refuses what is not JSON by content type, by syntax and by shape', async () => {
    const ask = (body: string, type: string) =>
      stack.post(path, { ...authorised(needsCaller), body, headers: { 'content-type': type } });
    const seen = [
      await ask('{"a":1}', 'text/plain'),
      await ask('a=1', 'application/x-www-form-urlencoded'),
      await ask('{"a":', 'application/json'),
      await ask('[]', 'application/json'),
      await ask('null', 'application/json'),
    ].map(({ status, body }) => [status, body.data.error]);
    expect(seen).toEqual([
      [415, 'NOT_JSON'],
      [415, 'NOT_JSON'],
      [400, 'INVALID_JSON'],
      [400, 'INVALID_INPUT'],
      [400, 'INVALID_INPUT'],
    ]);
  });

  it('refuses an unknown field by name, a NUL, and bottomless nesting', async () => {
    const deep = '{"a":'.repeat(1_000) + '1' + '}'.repeat(1_000);
    const ask = (body: unknown) =>
      stack.post(path, {
        ...authorised(needsCaller),
        body,
        headers: { 'content-type': 'application/json' },
      });
    const unknown = await ask({ surprise: 1 });
    expect(unknown.body.data.fields).toContainEqual({ field: 'surprise', message: '不认识的字段，请去掉' });
    for (const body of [{ surprise: 'a\u0000b' }, deep]) {
      const answer = await ask(body);
      expect([answer.status, answer.body.data.error]).toEqual([400, 'INVALID_INPUT']);
    }
  });

  it('refuses a body that is too large before reading it to the end', async () => {
    const answer = await stack.post(path, {
      ...authorised(needsCaller),
      body: { surprise: 'x'.repeat(1_100_000) },
    });
    expect([answer.status, answer.body.data.error]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });

  it.each([undefined, 'garbage'])('says who is asking before what they sent (token: %s)', async (bad) => {
    const answer = await stack.post(path, { token: bad, body: { surprise: 1 } });
    const expected = needsCaller ? [401, 'UNAUTHENTICATED'] : [400, 'INVALID_INPUT'];
    expect([answer.status, answer.body.data.error]).toEqual(expected);
  });

  it('carries a request id in every answer and in the refusal', async () => {
    const answer = await stack.post(path, { body: { surprise: 1 } });
    const id = answer.headers.get('x-request-id');
    expect(id).toMatch(/^[A-Za-z0-9_-]{8,64}$/);
    expect(answer.body.data.request_id).toBe(id);
  });
});

it('takes no identity from a header or a query', async () => {
  const victim = await stack.signIn(freshName('victim'));
  const headers = { 'x-wx-openid': victim.openid, 'x-dev-user': victim.name, 'x-real-ip': '1.2.3.4' };
  const answer = await stack.post(`/pb/api/wechat/profile?openid=${victim.openid}`, {
    headers,
    body: { users_name: '冒名' },
  });
  expect(answer.status).toBe(401);
});

it('answers 404 in the envelope where nothing is', async () => {
  for (const path of [
    '/pb/api/wechat/nothing',
    '/api/wechat/logout',
    '/api/cart/list',
    '/nothing',
    '/pb/nothing',
  ]) {
    const answer = await stack.post(path, { body: {} });
    expect([path, answer.status, answer.body?.data?.error]).toEqual([path, 404, 'NOT_FOUND']);
  }
});

it('bounds a client error to 8 KB', async () => {
  const report = { message: 'x', page: 'pages/index/index', version: '1.0.0' };
  const ask = (stackText: string) =>
    stack.post('/pb/api/system/client-error', { body: { ...report, stack: stackText } });
  expect((await ask('y'.repeat(9000))).status).toBe(413);
  expect((await ask('at line 1\nat line 2')).status).toBe(200);
});
