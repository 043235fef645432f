import { assertMatchesContract } from '../contract/response-schemas';
import { freshName } from '../harness/fresh';
import { sharedStack } from '../harness/shared-stack';

const stack = sharedStack();
const login = (code: unknown) => stack.post('/pb/api/wechat/login', { body: { users_wx_code: code } });

it('registers an unknown openid once, as a 游客 without any power', async () => {
  const name = freshName('new');
  const first = await login(await stack.loginCode(name));
  expect(first.status).toBe(200);
  expect(first.body.data).toMatchObject({
    status: 'register_success',
    is_info_complete: false,
    user: {
      users_type: '游客',
      users_idtype: 'WeChat',
      users_auth_type: 0,
      users_status: 0,
      users_phone: '',
    },
  });
  assertMatchesContract('openapi-wx', 'postWechatLogin', 200, first.body);

  const second = await login(await stack.loginCode(name));
  expect(second.body.data.status).toBe('login_success');
  expect(second.body.data.user.users_id).toBe(first.body.data.user.users_id);
  expect(first.body.data.user.openid).toBe(await stack.openidOf(name));
});

it('makes one user of 50 parallel first logins, through either door', async () => {
  const name = freshName('crowd');
  const codes = await Promise.all(Array.from({ length: 25 }, () => stack.loginCode(name)));
  const answers = await Promise.all([
    ...codes.map(async (code) => (await login(code)).body),
    ...Array.from({ length: 25 }, async () => (await stack.callFunction('login', {}, name)).result),
  ]);
  expect(answers.map(({ code }) => code)).toEqual(Array.from({ length: 50 }, () => 200));
  expect(new Set(answers.map(({ data }) => data.user.users_id)).size).toBe(1);
  expect(answers.filter(({ data }) => data.status === 'register_success')).toHaveLength(1);
});

it('takes the identity of the WeChat door from the platform alone', async () => {
  const [alice, mallory] = [freshName('alice'), freshName('mallory')];
  const victim = await stack.signIn(alice);
  const event = { userInfo: { openId: victim.openid }, tcbContext: {} };
  const { result } = await stack.callFunction('login', event, mallory);
  expect(result.data.user.openid).toBe(await stack.openidOf(mallory));
  expect(JSON.stringify(result)).not.toContain(victim.openid);
});

it.each([
  ['an openid in the event', { openid: 'oAHBN10P-hn-vF1cTY4tQeStQFmU' }, 'openid'],
  ['a code, which the platform made needless', { users_wx_code: 'x' }, 'users_wx_code'],
])('refuses %s by name', async (_name, event, field) => {
  const { result } = await stack.callFunction('login', event, freshName('odd'));
  expect(result).toMatchObject({ code: 400, data: { error: 'INVALID_INPUT' } });
  expect(result.data.fields).toContainEqual({ field, message: '不认识的字段，请去掉' });
});

it('knows nobody when the platform names nobody', async () => {
  const { result } = await stack.callFunction('login', {});
  expect(result).toMatchObject({ code: 401, data: { error: 'UNAUTHENTICATED' } });
  expect(result.token).toBeUndefined();
});

it.each([
  ['nothing', undefined, 'INVALID_INPUT'],
  ['null', null, 'INVALID_INPUT'],
  ['a number', 5, 'INVALID_INPUT'],
  ['an empty code', '', 'INVALID_INPUT'],
  ['a made-up code', 'made-up-code', 'WECHAT_CODE_INVALID'],
])('refuses %s as a code', async (_name, code, error) => {
  const answer = await login(code);
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ code: 400, data: { error } });
  expect(answer.body.token).toBeUndefined();
  assertMatchesContract('openapi-wx', 'postWechatLogin', 400, answer.body);
});

it('takes a code once', async () => {
  const code = await stack.loginCode(freshName('twice'));
  expect((await login(code)).status).toBe(200);
  expect((await login(code)).body.data.error).toBe('WECHAT_CODE_INVALID');
});

it('never hands out the session_key or a secret column', async () => {
  const answer = await login(await stack.loginCode(freshName('secret')));
  expect(answer.text).not.toMatch(/session_key|tokenKey|password|users_seq/);
});
