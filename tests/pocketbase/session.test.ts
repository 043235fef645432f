import { type Database, startDatabase } from '../harness/database';
import { freshAddress, freshOpenid } from '../harness/fresh';
import { windowsOf } from '../harness/limit-windows';
import { type Shop, shopOf } from '../harness/shop';

let database: Database;
let to: Shop;

beforeAll(async () => {
  database = await startDatabase({ testRoutes: true });
  to = shopOf(database);
});
afterAll(() => database.stop());

const session = (openid: string) => to.service('wechat-login', { openid });

it('registers once and logs in ever after', async () => {
  const openid = freshOpenid();
  const first = await session(openid);
  expect(first.status).toBe(200);
  expect(first.body).toMatchObject({ status: 'register_success', user: { pictures: {}, company: null } });
  expect(first.body.user.record).toMatchObject({
    id: openid,
    openid,
    users_idtype: 'WeChat',
    users_type: '游客',
    users_status: 0,
    users_auth_type: 0,
    is_delete: 0,
    users_id: expect.stringMatching(/^U\d{12,}$/),
    created: expect.stringMatching(/Z$/),
    collectionName: 'tbl_auth_users',
  });
  for (const secret of ['password', 'tokenKey', 'users_seq'])
    expect(first.body.user.record).not.toHaveProperty(secret);

  const second = await session(openid);
  expect(second.body.status).toBe('login_success');
  expect(second.body.user.record.users_id).toBe(first.body.user.record.users_id);
});

it('gives a token that PocketBase renews', async () => {
  const { token } = await to.signIn();
  const renewed = await to.ask('POST', '/api/collections/tbl_auth_users/auth-refresh', { token });
  expect(renewed.status).toBe(200);
  expect(renewed.body.token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
});

it('gives a token of 24 hours', async () => {
  const { token } = await to.signIn();
  const { exp } = JSON.parse(Buffer.from(token.split('.')[1] as string, 'base64url').toString());
  expect(exp - Date.now() / 1000).toBeGreaterThan(86_000);
  expect(exp - Date.now() / 1000).toBeLessThanOrEqual(86_400);
});

it('makes one user of 50 parallel first logins', async () => {
  const openid = freshOpenid();
  const answers = await Promise.all(Array.from({ length: 50 }, () => session(openid)));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 200));
  expect(answers.filter(({ body }) => body.status === 'register_success')).toHaveLength(1);
  expect(new Set(answers.map(({ body }) => body.user.record.users_id)).size).toBe(1);
});

it('gives 40 people who register at once 40 different numbers', async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => session(freshOpenid())));
  expect(new Set(answers.map(({ body }) => body.user.record.users_id)).size).toBe(40);
});

it('registers nobody unasked', async () => {
  const openid = freshOpenid();
  const answer = await to.service('system-refresh-token', { openid });
  expect([answer.status, answer.body]).toEqual([404, { error: 'NOT_FOUND' }]);
  expect(await to.sql(`SELECT id FROM tbl_auth_users WHERE id = '${openid}'`)).toEqual([]);
  expect((await to.service('srv', { openid })).body).toEqual({ person: null });
});

it('refuses a disabled user, and lets them in again when enabled', async () => {
  const { openid } = await to.signIn();
  await to.setUser(openid, { users_status: 1 });
  const refused = await session(openid);
  expect([refused.status, refused.body]).toEqual([401, { error: 'USER_DISABLED' }]);
  await to.setUser(openid, { users_status: 0 });
  expect((await session(openid)).body.status).toBe('login_success');
});

it('makes a new person of somebody who comes back after deletion', async () => {
  const { openid, token } = await to.signIn();
  await to.service('wechat-profile', {
    caller: { openid },
    changes: { users_name: '张三' },
    phone: '13900000001',
  });
  await to.upload(token);
  await to.setUser(openid, { users_auth_type: 2, company_id: 'WX-COMPANY-1', users_level: 'gold' });
  const before = (await session(openid)).body.user.record;
  await to.setUser(openid, { is_delete: 1 });

  expect((await to.service('system-refresh-token', { openid })).status).toBe(404);
  const again = await session(openid);
  expect(again.body.status).toBe('register_success');
  const after = again.body.user.record;
  expect(after).toMatchObject({
    users_name: '',
    users_phone: '',
    company_id: '',
    users_level: '',
    users_auth_type: 0,
    users_type: '游客',
    is_delete: 0,
  });
  expect(after.users_id).not.toBe(before.users_id);
  expect(after.created > before.created).toBe(true);
  const files = await to.ask('GET', '/api/collections/tbl_attachments/records', { token: again.body.token });
  expect(files.body.items).toEqual([]);
  const old = await to.ask('GET', `/api/collections/tbl_auth_users/records/${openid}`, { token });
  expect(old.status).toBe(401);
});

it('says clearly that an openid differs from another only in case', async () => {
  const { openid } = await to.signIn();
  const answer = await session(openid.toUpperCase());
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ error: 'INVALID_INPUT', details: { fields: [{ field: 'openid' }] } });
});

it.each([
  ['no openid', {}],
  ['a short openid', { openid: 'abc' }],
  ['an openid of another type', { openid: ['oAAAAAAAAA'] }],
  ['an openid that is a filter', { openid: `x' || id != '` }],
])('refuses %s', async (_name, body) => {
  for (const route of ['wechat-login', 'system-refresh-token']) {
    const answer = await to.service(route, body);
    expect([route, answer.status, answer.body.error]).toEqual([route, 400, 'INVALID_INPUT']);
  }
});

it('lets an openid log in 60 times a minute', async () => {
  const openid = freshOpenid();
  const statuses: number[] = [];
  for (let i = 0; i < 60; i += 1) statuses.push((await session(openid)).status);
  expect(new Set(statuses)).toEqual(new Set([200]));
  const refused = await session(openid);
  expect(refused.status).toBe(429);
  expect(refused.body).toEqual({ error: 'TOO_MANY_REQUESTS', retryAfter: expect.any(Number) });
  expect(refused.body.retryAfter).toBeGreaterThan(0);
  expect(refused.body.retryAfter).toBeLessThanOrEqual(60);
});

it('counts guests by their address', async () => {
  const address = freshAddress();
  await windowsOf(to).leave('guest', address, 1);
  expect((await to.service('system-users-count', { address })).status).toBe(200);
  expect((await to.service('system-users-count', { address })).status).toBe(429);
  expect((await to.service('system-users-count', { address: freshAddress() })).status).toBe(200);
});

it('leaves a password nobody can type', async () => {
  const { openid } = await to.signIn();
  const rows = await to.sql(`SELECT password, length(tokenKey) FROM tbl_auth_users WHERE id = '${openid}'`);
  expect(rows[0]).toEqual(['!', '50']);
});
