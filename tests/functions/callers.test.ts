import { freshName, freshPhone, type Answer, type Person } from '../stack/client';
import { sharedStack } from '../stack/shared-stack';

/**
 * Every caller × every operation that needs one: what they get, and what must not come back. "Another" is a signed-in
 * person who names somebody else's things; a service account is not a person.
 */
const stack = sharedStack();

const OPERATIONS = {
  '/pb/api/wechat/profile': { users_tag: '表格' },
  '/api/wechat/profile': { users_tag: '表格' },
  '/pb/api/wechat/logout': {},
  '/pb/api/wechat/account-delete': { confirm: '注销' },
} as const;
const paths = Object.keys(OPERATIONS) as (keyof typeof OPERATIONS)[];

interface Case {
  readonly caller: string;
  readonly token: () => Promise<string | undefined>;
  readonly status: number;
  readonly error: string | null;
}

async function disabled(): Promise<string> {
  const who = await stack.signIn(freshName('disabled'));
  await stack.disable(who.openid);
  return who.token;
}

async function deleted(): Promise<string> {
  const { token } = await stack.signIn(freshName('deleted'));
  await stack.ask('/pb/api/wechat/account-delete', { token, body: { confirm: '注销' } });
  return token;
}

async function forged(): Promise<string> {
  const [alice, bob] = [await stack.signIn(freshName('a')), await stack.signIn(freshName('b'))];
  const [head, , signature] = alice.token.split('.');
  return [head, bob.token.split('.')[1], signature].join('.');
}

const CALLERS: Case[] = [
  { caller: 'guest', token: async () => undefined, status: 401, error: 'UNAUTHENTICATED' },
  {
    caller: 'owner',
    token: async () => (await stack.signIn(freshName('owner'))).token,
    status: 200,
    error: null,
  },
  { caller: 'disabled user', token: disabled, status: 401, error: 'USER_DISABLED' },
  { caller: 'deleted user', token: deleted, status: 401, error: 'UNAUTHENTICATED' },
  { caller: 'forged token', token: forged, status: 401, error: 'UNAUTHENTICATED' },
  {
    caller: 'service account',
    token: async () => process.env.BAI_STACK_SERVICE_TOKEN,
    status: 401,
    error: 'UNAUTHENTICATED',
  },
  {
    caller: 'superuser',
    token: async () => process.env.BAI_STACK_SUPERUSER,
    status: 401,
    error: 'UNAUTHENTICATED',
  },
];

describe.each(CALLERS)('$caller', ({ token, status, error }) => {
  it.each(paths)('%s', async (path) => {
    const answer = await stack.ask(path, { token: await token(), body: OPERATIONS[path] });
    expect([answer.status, answer.body.data.error ?? null]).toEqual([status, error]);
    if (status !== 200) expect(Object.keys(answer.body.data).sort()).toEqual(['error', 'request_id']);
  });
});

describe('another user', () => {
  let victim: Person;
  let other: Person;
  let before: string;
  const snapshot = async () =>
    JSON.stringify(await stack.operate('GET', `/api/collections/tbl_auth_users/records/${victim.openid}`));

  beforeAll(async () => {
    [victim, other] = [await stack.signIn(freshName('victim')), await stack.signIn(freshName('other'))];
    await stack.ask('/pb/api/wechat/profile', {
      token: victim.token,
      body: { users_name: '受害者', users_phone_code: await stack.phoneCode(victim.name, freshPhone()) },
    });
    before = await snapshot();
  });

  const attempts: [string, () => Promise<Answer>][] = [
    ['names the victim in the body', () => profile({ users_name: '冒名', openid: victim.openid })],
    ['names the victim as caller', () => profile({ users_name: '冒名', caller: { openid: victim.openid } })],
    [
      'names the victim in the query',
      () =>
        stack.ask(`/pb/api/wechat/account-delete?openid=${victim.openid}`, {
          token: other.token,
          body: { confirm: '注销', openid: victim.openid },
        }),
    ],
    [
      'calls a service route with a token of their own',
      () =>
        stack.ask('/pb/api/service/session', {
          token: other.token,
          body: { openid: victim.openid, register: false },
        }),
    ],
    [
      'reads the victim natively',
      () =>
        stack.ask(`/pb/api/collections/tbl_auth_users/records/${victim.openid}`, {
          method: 'GET',
          token: other.token,
        }),
    ],
    [
      'changes the victim natively',
      () =>
        stack.ask(`/pb/api/collections/tbl_auth_users/records/${victim.openid}`, {
          method: 'PATCH',
          token: other.token,
          body: { users_name: '冒名' },
        }),
    ],
    [
      'changes the victim in a batch',
      () =>
        stack.ask('/pb/api/batch', {
          token: other.token,
          body: {
            requests: [
              {
                method: 'PATCH',
                url: `/api/collections/tbl_auth_users/records/${victim.openid}`,
                body: { users_name: '冒名' },
              },
            ],
          },
        }),
    ],
  ];
  const profile = (body: object) => stack.ask('/pb/api/wechat/profile', { token: other.token, body });

  it.each(attempts)('%s: refused, nothing told, nothing changed', async (_name, attempt) => {
    const answer = await attempt();
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toContain('受害者');
    expect(answer.text).not.toContain(victim.token);
    expect(answer.text).not.toContain(JSON.parse(before).users_phone);
    expect(await snapshot()).toBe(before);
  });

  it('sees nobody but themselves in a list', async () => {
    const answer = await stack.ask('/pb/api/collections/tbl_auth_users/records', {
      method: 'GET',
      token: other.token,
    });
    expect(answer.body.items.map(({ id }: { id: string }) => id)).toEqual([other.openid]);
  });
});
