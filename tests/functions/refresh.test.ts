import { assertMatchesContract } from '../contract/response-schemas';
import type { Asked } from '../harness/ask';
import { freshName } from '../harness/fresh';
import type { NamedPerson } from '../harness/stack';
import { sharedStack } from '../harness/shared-stack';
import { until } from '../harness/until';

const stack = sharedStack();
const refresh = (ask: Asked) => stack.post('/pb/api/system/refresh-token', ask);

/** Claims of a token, unverified; and the same token signed by nobody. */
const claims = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
const forged = (token: string, change: object) => {
  const [head, , signature] = token.split('.');
  return [
    head,
    Buffer.from(JSON.stringify({ ...claims(token), ...change })).toString('base64url'),
    signature,
  ].join('.');
};

/** A real token of this person whose second is over. */
async function expired({ openid }: NamedPerson): Promise<string> {
  const path = `/api/collections/tbl_auth_users/impersonate/${openid}`;
  const { token } = (await stack.operate('POST', path, { duration: 1 })).body;
  await until('the second is over', () => Date.now() / 1000 > claims(token).exp + 0.1);
  return token;
}

it('renews a valid token without calling WeChat', async () => {
  const person = await stack.signIn(freshName('valid'));
  await stack.fault('jscode2session', 'down', 1);
  try {
    const answer = await refresh({ token: person.token, body: { users_wx_code: 'not even looked at' } });
    expect(answer.status).toBe(200);
    assertMatchesContract('openapi-wx', 'postSystemRefreshToken', 200, answer.body);
    expect(claims(answer.body.token).id).toBe(person.openid);
    expect(answer.body.data).toEqual({});
  } finally {
    await stack.fault('jscode2session', 'down', 0);
  }
});

describe('a token that is no good', () => {
  const bad: [string, (person: NamedPerson) => Promise<string | undefined>, string][] = [
    [
      'forged',
      async ({ token }) => forged(token, { id: 'oSomebodyElse0000000000000000' }),
      'UNAUTHENTICATED',
    ],
    ['forged to look expired', async ({ token }) => forged(token, { exp: 1_700_000_000 }), 'UNAUTHENTICATED'],
    ['expired', expired, 'TOKEN_EXPIRED'],
    ['foreign', async () => process.env.BAI_STACK_SUPERUSER, 'UNAUTHENTICATED'],
    ['garbage', async () => 'garbage', 'UNAUTHENTICATED'],
    ['absent', async () => undefined, 'UNAUTHENTICATED'],
  ];

  it.each(bad)('%s, without a code: 401', async (_name, spoil, error) => {
    const person = await stack.signIn(freshName('bad'));
    const token = await spoil(person);
    for (const body of [undefined, {}, { users_wx_code: null }, { users_wx_code: '' }]) {
      const answer = await refresh({ token, ...(body && { body }) });
      expect([answer.status, answer.body.data.error]).toEqual([401, error]);
      expect(answer.body.token).toBeUndefined();
    }
  });

  it.each(bad)("%s, with a good code: a token of the code's user", async (_name, spoil) => {
    const person = await stack.signIn(freshName('bad'));
    const other = await stack.signIn(freshName('other'));
    const code = await stack.loginCode(other.name);
    const answer = await refresh({ token: await spoil(person), body: { users_wx_code: code } });
    expect(answer.status).toBe(200);
    expect(claims(answer.body.token).id).toBe(other.openid);
  });

  it.each(bad)('%s, with a bad code: 400', async (_name, spoil) => {
    const person = await stack.signIn(freshName('bad'));
    const answer = await refresh({ token: await spoil(person), body: { users_wx_code: 'made-up' } });
    expect([answer.status, answer.body.data.error]).toEqual([400, 'WECHAT_CODE_INVALID']);
  });
});

it('never registers anybody: 404 for the unknown and for the deleted', async () => {
  const unknown = freshName('unknown');
  const byCode = await refresh({ body: { users_wx_code: await stack.loginCode(unknown) } });
  expect([byCode.status, byCode.body.data.error]).toEqual([404, 'NOT_FOUND']);
  expect((await stack.callFunction('refresh', {}, unknown)).result.code).toBe(404);
  const login = await stack.post('/pb/api/wechat/login', {
    body: { users_wx_code: await stack.loginCode(unknown) },
  });
  expect(login.body.data.status).toBe('register_success');

  const gone = await stack.signIn(freshName('gone'));
  await stack.post('/pb/api/wechat/account-delete', { token: gone.token, body: { confirm: '注销' } });
  expect((await refresh({ token: gone.token })).status).toBe(401);
  const code = await stack.loginCode(gone.name);
  expect((await refresh({ token: gone.token, body: { users_wx_code: code } })).status).toBe(404);
});

it('tells a disabled user so, by token, by code and by the platform', async () => {
  const person = await stack.signIn(freshName('disabled'));
  await stack.setUser(person.openid, { users_status: 1 });
  const code = await stack.loginCode(person.name);
  const answers = [
    (await refresh({ token: person.token })).body,
    (await refresh({ token: person.token, body: { users_wx_code: code } })).body,
    (await refresh({ body: { users_wx_code: code } })).body,
    (await stack.callFunction('refresh', {}, person.name)).result,
    (await stack.callFunction('login', {}, person.name)).result,
  ];
  for (const body of answers) expect(body).toMatchObject({ code: 401, data: { error: 'USER_DISABLED' } });
});

it('works in the WeChat door by the platform alone', async () => {
  const person = await stack.signIn(freshName('door'));
  const { result } = await stack.callFunction('refresh', {}, person.name);
  expect(result.code).toBe(200);
  expect(claims(result.token).id).toBe(person.openid);
});

it('hands out tokens of 24 hours', async () => {
  const { token } = await stack.signIn(freshName('hours'));
  const lifetime = claims(token).exp - Date.now() / 1000;
  expect(lifetime).toBeGreaterThan(24 * 3600 - 60);
  expect(lifetime).toBeLessThanOrEqual(24 * 3600 + 1);
});
