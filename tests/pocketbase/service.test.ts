import { createHmac } from 'node:crypto';
import { type Database, startDatabase } from '../harness/database';
import { freshAddress, freshOpenid } from '../harness/fresh';
import { PNG } from '../harness/pictures';
import { type Shop, shopOf } from '../harness/shop';

let database: Database;
let to: Shop;

beforeAll(async () => {
  database = await startDatabase();
  to = shopOf(database);
});
afterAll(() => database.stop());

const ROUTES = [
  'who-is',
  'wechat-login',
  'system-refresh-token',
  'wechat-profile',
  'wechat-logout',
  'wechat-account-delete',
  'system-users-count',
  'srv',
  'system-client-error',
];

/** A token as PocketBase would have made it, of another time: signed with the user's own key. */
async function tokenOf(openid: string, exp: number): Promise<string> {
  const [[tokenKey]] = (await to.sql(`SELECT tokenKey FROM tbl_auth_users WHERE id = '${openid}'`)) as [
    [string],
  ];
  const [[options]] = (await to.sql(
    `SELECT json_extract(options, '$.authToken.secret') FROM _collections WHERE name = 'tbl_auth_users'`,
  )) as [[string]];
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { collectionId: 'pbc_bai_users', exp, id: openid, refreshable: true, type: 'auth' };
  const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${createHmac('sha256', tokenKey + options)
    .update(text)
    .digest('base64url')}`;
}

const inThePast = (): number => Math.floor(Date.now() / 1000) - 60;

it.each(ROUTES)('service/%s answers the service account alone', async (route) => {
  const { token } = await to.signIn();
  const guest = await to.ask('POST', `/api/service/${route}`, { body: {} });
  expect([guest.status, guest.body]).toEqual([401, { error: 'UNAUTHENTICATED' }]);
  const user = await to.service(route, {}, token);
  expect([user.status, user.body]).toEqual([403, { error: 'FORBIDDEN' }]);
  const operator = await to.service(route, {}, database.superuserToken);
  expect(operator.status).toBe(403);
  const forged = await to.service(route, {}, `${database.serviceToken.slice(0, -3)}abc`);
  expect(forged.status).toBe(401);
});

it('knows no other service route and no other method', async () => {
  for (const name of ['', 'wechat-logins', 'wechatLogin', 'constructor', 'wechat-login/x']) {
    expect((await to.service(name, {})).status).toBe(404);
  }
  const get = await to.ask('GET', '/api/service/system-users-count', { token: database.serviceToken });
  expect([get.status, get.body]).toEqual([405, { error: 'METHOD_NOT_ALLOWED' }]);
});

describe('a caller', () => {
  it('is known by a token and by an openid WeChat vouched for', async () => {
    const { openid, token } = await to.signIn();
    expect((await to.service('who-is', { caller: { token } })).body).toEqual({ openid });
    expect((await to.service('who-is', { caller: { openid } })).body).toEqual({ openid });
    const renewed = await to.service('system-refresh-token', { caller: { token } });
    expect((await to.service('who-is', { caller: { token: renewed.body.token } })).body).toEqual({ openid });
  });

  it.each(['who-is', 'system-refresh-token', 'wechat-profile', 'wechat-logout', 'wechat-account-delete'])(
    'is asked for by %s',
    async (route) => {
      for (const caller of [undefined, null, {}, { token: 'a', openid: 'oAAAAAAAAAA' }, { openid: 5 }, 'x']) {
        const answer = await to.service(route, { caller });
        expect([answer.status, answer.body.error]).toEqual([400, 'INVALID_INPUT']);
      }
    },
  );

  it('is refused for the reason that holds', async () => {
    const { openid, token } = await to.signIn();
    const code = async (caller: object) => {
      const answer = await to.service('system-refresh-token', { caller, address: freshAddress() });
      return [answer.status, answer.body.error];
    };
    expect(await code({ token: 'garbage' })).toEqual([401, 'UNAUTHENTICATED']);
    expect(await code({ token: `${token.slice(0, -4)}AAAA` })).toEqual([401, 'UNAUTHENTICATED']);
    expect(await code({ token: database.serviceToken })).toEqual([401, 'UNAUTHENTICATED']);
    expect(await code({ token: database.superuserToken })).toEqual([401, 'UNAUTHENTICATED']);
    expect(await code({ openid: freshOpenid() })).toEqual([401, 'UNAUTHENTICATED']);
    const expired = await tokenOf(openid, inThePast());
    expect(await code({ token: expired })).toEqual([401, 'TOKEN_EXPIRED']);
    expect(await code({ token: `${expired.slice(0, -4)}AAAA` })).toEqual([401, 'UNAUTHENTICATED']);
    expect(await code({ token: await tokenOf(openid, inThePast() + 3600) })).toEqual([200, undefined]);

    await to.setUser(openid, { users_status: 1 });
    expect(await code({ token })).toEqual([401, 'USER_DISABLED']);
    expect(await code({ openid })).toEqual([401, 'USER_DISABLED']);
    await to.setUser(openid, { users_status: 0, is_delete: 1 });
    expect(await code({ token })).toEqual([401, 'UNAUTHENTICATED']);
    expect(await code({ openid })).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('is told natively too that a token has expired', async () => {
    const { openid } = await to.signIn();
    const token = await tokenOf(openid, inThePast());
    const answer = await to.ask('GET', '/api/collections/tbl_attachments/records', { token });
    expect([answer.status, answer.body.data]).toEqual([401, { error: 'TOKEN_EXPIRED' }]);
  });
});

it('logout ends every token of the caller and nobody else’s', async () => {
  const { openid, token } = await to.signIn();
  const other = await to.signIn();
  const second = (await to.service('wechat-login', { openid })).body.token;
  expect((await to.service('wechat-logout', { caller: { token } })).body).toEqual({});
  for (const dead of [token, second]) {
    expect((await to.service('who-is', { caller: { token: dead } })).status).toBe(401);
  }
  expect((await to.service('who-is', { caller: { token: other.token } })).status).toBe(200);
});

it('wechat-account-delete leaves no personal datum, no file and no token', async () => {
  const { openid, token } = await to.signIn();
  const uploaded = (await to.upload(token)).body;
  const { attachments_id: picture } = uploaded;
  const stored = await to.service('wechat-profile', {
    caller: { token },
    changes: {
      users_name: '李四',
      users_id_number: '110101199001011234',
      users_id_pic_a: picture,
      users_tag: 'x',
    },
    phone: '13900000002',
  });
  const link = stored.body.user.pictures.users_id_pic_a;
  expect((await to.ask('GET', link)).status).toBe(200);

  expect((await to.service('wechat-account-delete', { caller: { token } })).body).toEqual({});
  const [row] =
    await to.sql(`SELECT json_object('all', json_array(users_name, users_phone, users_id_number, users_tag,
    users_id_pic_a, users_picture, email)), is_delete FROM tbl_auth_users WHERE id = '${openid}'`);
  expect(JSON.parse((row as [string])[0])).toEqual({ all: ['', '', '', '', '', '', ''] });
  expect(
    JSON.stringify(await to.sql(`SELECT * FROM tbl_attachments WHERE attachments_owner = '${openid}'`)),
  ).not.toContain(uploaded.id);
  expect((await to.ask('GET', link)).status).toBe(404);
  expect((await to.service('who-is', { caller: { token } })).status).toBe(401);
  expect((await to.service('srv', { openid })).body).toEqual({ person: null });
  expect((await to.service('wechat-login', { openid })).body.status).toBe('register_success');
});

it('wechat-account-delete leaves nothing behind even when the person is writing at that moment', async () => {
  for (let round = 0; round < 15; round += 1) {
    const { openid, token } = await to.signIn();
    const write = () =>
      to.service('wechat-profile', { caller: { token }, changes: { users_name: '还在写', users_tag: 'x' } });
    const patch = () =>
      to.ask('PATCH', `/api/collections/tbl_auth_users/records/${openid}`, {
        token,
        body: { users_name: '还在写' },
      });
    await Promise.all([
      write(),
      patch(),
      to.upload(token),
      to.service('wechat-account-delete', { caller: { token } }),
      write(),
      to.upload(token),
    ]);
    expect(
      await to.sql(`SELECT users_name, users_tag, is_delete FROM tbl_auth_users WHERE id = '${openid}'`),
    ).toEqual([['', '', '1']]);
    expect(await to.sql(`SELECT id FROM tbl_attachments WHERE attachments_owner = '${openid}'`)).toEqual([]);
  }
});

it('system-users-count counts the living', async () => {
  const before = (await to.service('system-users-count', {})).body.total_users;
  const { openid } = await to.signIn();
  await to.signIn();
  expect((await to.service('system-users-count', {})).body).toEqual({ total_users: before + 2 });
  await to.setUser(openid, { is_delete: 1 });
  expect((await to.service('system-users-count', {})).body).toEqual({ total_users: before + 1 });
});

it('srv shows number, name and avatar, and registers nobody', async () => {
  const { openid, token } = await to.signIn();
  const { attachments_id: picture } = (await to.upload(token, PNG)).body;
  await to.service('wechat-profile', {
    caller: { token },
    changes: { users_name: '王五', users_picture: picture },
  });
  const { person } = (await to.service('srv', { openid })).body;
  expect(person).toEqual({
    id: expect.any(Number),
    name: '王五',
    avatar_url: expect.stringMatching(/^\/api\/files\//),
  });
  expect(Number.isInteger(person.id)).toBe(true);
  expect((await to.ask('GET', person.avatar_url)).status).toBe(200);
});
