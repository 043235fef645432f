import { request as httpRequest } from 'node:http';
import { createDevRouter } from '../../dev/dev-router';
import { listenLocally, type LocalServer } from '../../dev/loopback';
import { FAULT_MODES } from '../../dev/wechat-faults';
import { openidOf } from '../../dev/wechat-users';
import { APPID, SECRET, startTestRuntime, type TestRuntime } from '../harness/function-runtime';

let parts: TestRuntime;
let server: LocalServer;

beforeAll(async () => {
  parts = await startTestRuntime({ slowMs: 100 });
  const router = createDevRouter(parts);
  server = await listenLocally(async (request, response) => {
    response.setHeader('x-request-id', 'the-server-sets-it');
    if (!(await router(request, response))) response.writeHead(418).end('{}');
  });
});
afterAll(async () => {
  await server.close();
  await parts.close();
});

interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: unknown };
  readonly json: { readonly [field: string]: unknown };
}

/** node:http, because fetch would not send a foreign Host. */
function ask(
  method: string,
  path: string,
  body?: unknown,
  headers: { [name: string]: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(server.url + path, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          json: JSON.parse(Buffer.concat(chunks).toString()) as Answer['json'],
        }),
      );
    });
    request.on('error', reject);
    request.end(typeof body === 'string' ? body : body && JSON.stringify(body));
  });
}

const field = (name: string): object => ({
  status: 400,
  json: {
    code: 400,
    data: { error: 'INVALID_INPUT', fields: [{ field: name, message: expect.any(String) }] },
  },
});

test('login-code gives what jscode2session takes', async () => {
  const { status, json } = await ask('POST', '/__dev/wechat/login-code', { user: 'alice' });
  expect([status, json]).toEqual([200, { code: expect.stringMatching(/^0[A-Za-z0-9_-]{31}$/) }]);
  const query = new URLSearchParams({
    appid: APPID,
    secret: SECRET,
    js_code: String(json['code']),
    grant_type: 'authorization_code',
  });
  const session = await fetch(`${parts.wechat.apiBase}/sns/jscode2session?${query}`);
  expect(JSON.parse(await session.text())).toMatchObject({ openid: openidOf('alice') });
});

test('phone-code gives what the cloud call takes, for that user', async () => {
  const { json } = await ask('POST', '/__dev/wechat/phone-code', { user: 'alice', phone: '13800138000' });
  const event = { action: 'phone', code: json['code'], openid: openidOf('alice') };
  const called = await ask('POST', '/__dev/cloud/call/probe', event, { 'x-dev-user': 'alice' });
  expect(called.json['result']).toMatchObject({ errCode: 0, phoneInfo: { purePhoneNumber: '13800138000' } });
});

test('phone gives a number of their own for everybody, in the shape of a mainland number', async () => {
  const names = ['alice', 'bob', 'carol', 'dave', 'eve', 'Al_ice-9'];
  const answers = await Promise.all(names.map((user) => ask('POST', '/__dev/wechat/phone', { user })));
  const phones = answers.map(({ json }) => json['phone']);
  expect(new Set(phones).size).toBe(names.length);
  for (const phone of phones) expect(phone).toMatch(/^1\d{10}$/);
  expect((await ask('POST', '/__dev/wechat/phone', { user: 'alice' })).json).toEqual({ phone: phones[0] });
});

test('users/<name> gives the openid', async () => {
  expect((await ask('GET', '/__dev/users/alice')).json).toEqual({ openid: openidOf('alice') });
  expect((await ask('GET', '/__dev/users/Al_ice-9')).status).toBe(200);
});

test.each(FAULT_MODES)('fault %s is planned for the next call only', async (mode) => {
  const planned = await ask('POST', '/__dev/wechat/fault', { api: 'getuserphonenumber', mode });
  expect(planned).toMatchObject({ status: 200, json: {} });
  const call = async (): Promise<unknown> => {
    const code = parts.wechat.phoneCode('alice', '13800138000');
    const event = { action: 'phone', code };
    return (await ask('POST', '/__dev/cloud/call/probe', event, { 'x-dev-user': 'alice' })).json['result'];
  };
  const first = (await call()) as { errCode: number };
  expect(first.errCode === 0).toBe(mode === 'slow');
  expect(await call()).toMatchObject({ errCode: 0 });
});

test('times 0 clears, with or without a mode', async () => {
  await ask('POST', '/__dev/wechat/fault', { api: 'getuserphonenumber', mode: 'busy', times: 3 });
  await ask('POST', '/__dev/wechat/fault', { api: 'getuserphonenumber', times: 0 });
  const code = parts.wechat.phoneCode('alice', '13800138000');
  const called = await ask(
    'POST',
    '/__dev/cloud/call/probe',
    { action: 'phone', code },
    { 'x-dev-user': 'alice' },
  );
  expect(called.json['result']).toMatchObject({ errCode: 0 });
});

test('cloud/call resolves and rejects as wx.cloud.callFunction does', async () => {
  const resolved = await ask('POST', '/__dev/cloud/call/probe', { a: 1 }, { 'x-dev-user': 'bob' });
  expect(resolved).toMatchObject({
    status: 200,
    json: { errMsg: 'cloud.callFunction:ok', result: { event: { a: 1 }, wx: { OPENID: openidOf('bob') } } },
  });
  const rejected = await ask('POST', '/__dev/cloud/call/probe', { action: 'throw' }, { 'x-dev-user': 'bob' });
  expect(rejected).toMatchObject({ status: 200, json: { errCode: -504002, errMsg: expect.any(String) } });
  const unknown = await ask('POST', '/__dev/cloud/call/nobody', undefined, { 'x-dev-user': 'bob' });
  expect(unknown).toMatchObject({ status: 200, json: { errCode: -501000 } });
});

test('cloud/call without x-dev-user carries no identity of its own', async () => {
  const { json } = await ask('POST', '/__dev/cloud/call/probe', { a: 1 });
  expect(json).toMatchObject({ result: { event: { a: 1 } } });
  expect(json['result']).not.toHaveProperty('event.userInfo');
});

describe('bad input is refused in the envelope', () => {
  test.each([
    ['login-code', {}, 'user'],
    ['login-code', { user: '' }, 'user'],
    ['login-code', { user: 'a b' }, 'user'],
    ['login-code', { user: 7 }, 'user'],
    ['login-code', { user: 'a'.repeat(33) }, 'user'],
    ['phone-code', { user: 'alice' }, 'phone'],
    ['phone-code', { user: 'alice', phone: 13800138000 }, 'phone'],
    ['phone-code', { user: 'alice', phone: '1380013800x' }, 'phone'],
    ['fault', { api: 'token', mode: 'busy' }, 'api'],
    ['fault', { api: 'jscode2session', mode: 'tired' }, 'mode'],
    ['fault', { api: 'jscode2session' }, 'mode'],
    ['fault', { api: 'jscode2session', mode: 'busy', times: -1 }, 'times'],
    ['fault', { api: 'jscode2session', mode: 'busy', times: '2' }, 'times'],
  ])('%s %j', async (route, body, name) => {
    expect(await ask('POST', `/__dev/wechat/${route}`, body)).toMatchObject(field(name));
  });
  test('a name that cannot be one', async () => {
    expect(await ask('GET', '/__dev/users/a%20b')).toMatchObject(field('name'));
    expect(await ask('POST', '/__dev/cloud/call/probe', {}, { 'x-dev-user': 'a b' })).toMatchObject(
      field('x-dev-user'),
    );
  });
  test.each(['{', '[1]', '"x"', 'null'])('a body that is not a JSON object: %s', async (body) => {
    expect(await ask('POST', '/__dev/cloud/call/probe', body)).toMatchObject({
      status: 400,
      json: { code: 400, data: { error: 'INVALID_JSON', request_id: 'the-server-sets-it' } },
    });
  });
  test('a body above every limit', async () => {
    expect(await ask('POST', '/__dev/cloud/call/probe', 'x'.repeat(9 * 1024 * 1024))).toMatchObject({
      status: 413,
    });
  });
  test('a wrong method names the right one', async () => {
    expect(await ask('GET', '/__dev/wechat/login-code')).toMatchObject({
      status: 405,
      headers: { allow: 'POST' },
      json: { data: { error: 'METHOD_NOT_ALLOWED' } },
    });
    expect(await ask('DELETE', '/__dev/users/alice')).toMatchObject({
      status: 405,
      headers: { allow: 'GET' },
    });
  });
  test.each(['/__dev/', '/__dev/wechat', '/__dev/users/', '/__dev/users/alice/', '/__dev/cloud/call/'])(
    '%s does not exist',
    async (path) => {
      expect(await ask('GET', path)).toMatchObject({ status: 404, json: { data: { error: 'NOT_FOUND' } } });
    },
  );
  test('what only begins like it is somebody else’s path', async () => {
    expect((await ask('GET', '/__developer')).status).toBe(418);
  });
});

describe('only this machine, and only by its own name', () => {
  test.each([
    [{ host: 'shop.example.com' }],
    [{ host: '127.0.0.1.example.com' }],
    [{ origin: 'https://evil.example.com' }],
    [{ origin: 'null' }],
  ])('%j is refused', async (headers) => {
    expect(await ask('GET', '/__dev/users/alice', undefined, headers)).toMatchObject({
      status: 403,
      json: { data: { error: 'FORBIDDEN' } },
    });
  });
  test.each([[{ host: 'localhost:8090' }], [{ host: '[::1]:8090' }], [{ origin: 'http://localhost:10086' }]])(
    '%j is served',
    async (headers) => {
      expect((await ask('GET', '/__dev/users/alice', undefined, headers)).status).toBe(200);
    },
  );
});
