import { assertMatchesContract } from '../contract/response-schemas';
import { freshName } from '../harness/fresh';
import { sharedStack } from '../harness/shared-stack';

/** The older document's shapes and `/srv/`: other presenters over the same operations. */
const stack = sharedStack();

it('login answers as PocketBase authenticates, with the envelope under meta', async () => {
  const name = freshName('hooks');
  const answer = await stack.post('/api/wechat/login', {
    body: { users_wx_code: await stack.loginCode(name) },
  });
  expect(answer.status).toBe(200);
  assertMatchesContract('hooks-api', 'hooksWechatLogin', 200, answer.body);
  expect(Object.keys(answer.body).sort()).toEqual(['meta', 'record', 'token']);
  expect(answer.body.meta).toMatchObject({ code: 200, data: { status: 'register_success' } });
  expect(answer.body.record.id).toBe(await stack.openidOf(name));
  expect(answer.text).not.toMatch(/tokenKey|password|users_seq/);
});

it('refresh answers the token inside data', async () => {
  const who = await stack.signIn(freshName('hooks'));
  const answer = await stack.post('/api/system/refresh-token', { token: who.token, body: {} });
  assertMatchesContract('hooks-api', 'hooksSystemRefreshToken', 200, answer.body);
  expect(Object.keys(answer.body.data)).toEqual(['token']);
});

it('profile, users-count, health and hello answer in the envelope', async () => {
  const who = await stack.signIn(freshName('hooks'));
  const profile = await stack.post('/api/wechat/profile', { token: who.token, body: { users_name: '旧约' } });
  assertMatchesContract('hooks-api', 'hooksWechatProfile', 200, profile.body);
  for (const [path, id] of [
    ['/api/system/users-count', 'hooksSystemUsersCount'],
    ['/api/system/health', 'hooksSystemHealth'],
    ['/api/system/test-helloworld', 'hooksSystemTestHelloworld'],
  ] as const) {
    const answer = await stack.post(path);
    expect([path, answer.status]).toEqual([path, 200]);
    assertMatchesContract('hooks-api', id, 200, answer.body);
  }
});

it.each(['/pb/api/system/health', '/pb/api/system/test-helloworld', '/pb/api/system/users-count'])(
  '%s answers in the newer contract',
  async (path) => {
    const answer = await stack.post(path);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ code: 200 });
  },
);

it('counts people who are there, not people who left', async () => {
  const count = async () => (await stack.post('/pb/api/system/users-count')).body.data.total_users as number;
  const before = await count();
  const who = await stack.signIn(freshName('count'));
  expect(await count()).toBeGreaterThan(before);
  const during = await count();
  await stack.post('/pb/api/wechat/account-delete', { token: who.token, body: { confirm: '注销' } });
  expect(await count()).toBeLessThan(during + 1);
});

describe('/srv/', () => {
  const srv = (query: { [name: string]: string }) => stack.post(`/srv/?${new URLSearchParams(query)}`);
  const known = { f: 'manulife', a: 'openid' };

  it('names the person bound to a code, by an integer id and without the openid', async () => {
    const who = await stack.signIn(freshName('srv'));
    const answer = await srv({ ...known, code: await stack.loginCode(who.name), openid: '' });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ code: 1, data: { user: { id: expect.any(Number) } } });
    expect(Object.keys(answer.body.data.user).sort()).toEqual(['avatar_url', 'id', 'name']);
    expect(Number.isInteger(answer.body.data.user.id)).toBe(true);
    expect(answer.text).not.toContain(who.openid);
  });

  it('registers nobody', async () => {
    const name = freshName('srv');
    const answer = await srv({ ...known, code: await stack.loginCode(name) });
    expect(answer.body).toMatchObject({ code: 1, data: { user: null } });
    const login = await stack.callFunction('login', {}, name);
    expect(login.result.data.status).toBe('register_success');
  });

  it('lets a code win over openid; openid alone works with the stand-in only', async () => {
    const [alice, bob] = [await stack.signIn(freshName('srv')), await stack.signIn(freshName('srv'))];
    const byBoth = await srv({ ...known, code: await stack.loginCode(alice.name), openid: bob.openid });
    const byOpenid = await srv({ ...known, code: '', openid: bob.openid });
    const byCode = await srv({ ...known, code: await stack.loginCode(alice.name) });
    expect(byBoth.body.data.user.id).toBe(byCode.body.data.user.id);
    expect(byOpenid.body.data.user.id).not.toBe(byBoth.body.data.user.id);
  });

  it.each([
    ['an unknown f', { f: 'other', a: 'openid', code: 'x' }],
    ['an unknown a', { f: 'manulife', a: 'drop', code: 'x' }],
    ['a bad code', { ...known, code: 'made-up' }],
    ['nothing at all', {}],
  ])('answers code 0 to %s', async (_name, query) => {
    const answer = await srv(query as { [name: string]: string });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ code: 0, data: { user: null } });
  });
});
