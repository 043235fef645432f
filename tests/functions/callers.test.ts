import { CONTRACT_OPERATIONS } from '../../generated/contract/operations';
import type { Answer } from '../harness/ask';
import { freshName, freshPhone } from '../harness/fresh';
import type { NamedPerson } from '../harness/stack';
import { sharedStack } from '../harness/shared-stack';

/**
 * Every caller × every operation that needs one: what they get, and what must not come back. "Another" is a signed-in
 * person who names somebody else's things; a service account is not a person.
 */
const stack = sharedStack();

const OPERATIONS = {
  '/pb/api/wechat/profile': { users_tag: '表格' },
  '/api/wechat/profile': { users_tag: '表格' },
  '/pb/api/cart/list': {},
  '/pb/api/cart/detail': { cart_id: 'CART-1-abcdef' },
  '/pb/api/cart/create': { cart_product_id: 'nothinglikethis', cart_product_quantity: 1 },
  '/pb/api/cart/update': { cart_id: 'CART-1-abcdef', cart_remark: '表格' },
  '/pb/api/cart/delete': { cart_id: 'CART-1-abcdef' },
  '/pb/api/cart/project-list': {},
  '/pb/api/cart/project-update': { cart_number: '表格', cart_rooms: 1 },
  '/pb/api/order/list': {},
  '/pb/api/order/detail': { order_id: 'ORDER-1-abcdef' },
  '/pb/api/order/create': { idempotency_key: 'callers-key', items: [] },
  '/pb/api/order/update': { order_id: 'ORDER-1-abcdef', order_remark: '表格' },
  '/pb/api/order/delete': { order_id: 'ORDER-1-abcdef' },
  // last, because nothing of the caller is left after them
  '/pb/api/wechat/logout': {},
  '/pb/api/wechat/account-delete': { confirm: '注销' },
} as const;
const paths = Object.keys(OPERATIONS) as (keyof typeof OPERATIONS)[];

/** What a caller who is somebody hears of things that do not exist; every other operation succeeds. */
const NOTHING_THERE: { readonly [path: string]: [number, string] } = {
  '/pb/api/cart/detail': [404, 'NOT_FOUND'],
  '/pb/api/cart/create': [404, 'NOT_FOUND'],
  '/pb/api/cart/update': [404, 'NOT_FOUND'],
  '/pb/api/cart/delete': [404, 'NOT_FOUND'],
  '/pb/api/order/detail': [404, 'NOT_FOUND'],
  '/pb/api/order/create': [400, 'CART_EMPTY'],
  '/pb/api/order/update': [404, 'NOT_FOUND'],
  '/pb/api/order/delete': [404, 'NOT_FOUND'],
};

it('knows every operation that needs a caller', () => {
  const needing = Object.values(CONTRACT_OPERATIONS).filter(({ caller }) => caller === 'required');
  expect(needing.map(({ path }) => path).sort()).toEqual([...paths].sort());
});

interface Case {
  readonly caller: string;
  readonly token: () => Promise<string | undefined>;
  /** Null for somebody whom every operation lets in. */
  readonly refused: [number, string] | null;
}

async function person(power = 0): Promise<string> {
  const { openid, token } = await stack.signIn(freshName('person'));
  await stack.setUser(openid, {
    users_auth_type: power,
  });
  return token;
}

/** A platform account registers by itself and has no power. */
async function platform(): Promise<string> {
  const body = {
    users_name: '平台用户',
    users_phone: freshPhone(),
    password: 'callers-1234',
    passwordConfirm: 'callers-1234',
    users_picture: 'https://example.com/a.png',
  };
  return (await stack.post('/api/platform/register', { body })).body.token;
}

async function disabled(): Promise<string> {
  const who = await stack.signIn(freshName('disabled'));
  await stack.setUser(who.openid, { users_status: 1 });
  return who.token;
}

async function deleted(): Promise<string> {
  const { token } = await stack.signIn(freshName('deleted'));
  await stack.post('/pb/api/wechat/account-delete', { token, body: { confirm: '注销' } });
  return token;
}

async function forged(): Promise<string> {
  const [alice, bob] = [await stack.signIn(freshName('a')), await stack.signIn(freshName('b'))];
  const [head, , signature] = alice.token.split('.');
  return [head, bob.token.split('.')[1], signature].join('.');
}

const ANONYMOUS: Case['refused'] = [401, 'UNAUTHENTICATED'];
const CALLERS: Case[] = [
  { caller: 'guest', token: async () => undefined, refused: ANONYMOUS },
  { caller: 'owner', token: () => person(), refused: null },
  { caller: 'platform account without power', token: platform, refused: null },
  { caller: 'staff', token: () => person(1), refused: null },
  { caller: 'administrator', token: () => person(2), refused: null },
  { caller: 'disabled user', token: disabled, refused: [401, 'USER_DISABLED'] },
  { caller: 'deleted user', token: deleted, refused: ANONYMOUS },
  { caller: 'forged token', token: forged, refused: ANONYMOUS },
  { caller: 'service account', token: async () => process.env.BAI_STACK_SERVICE_TOKEN, refused: ANONYMOUS },
  { caller: 'superuser', token: async () => process.env.BAI_STACK_SUPERUSER, refused: ANONYMOUS },
];

describe.each(CALLERS)('$caller', ({ token, refused }) => {
  let bearer: string | undefined;
  beforeAll(async () => {
    bearer = await token();
  });

  it.each(paths)('%s', async (path) => {
    // these two end the caller's tokens
    const own = path.endsWith('logout') || path.endsWith('account-delete') ? await token() : bearer;
    const answer = await stack.post(path, { token: own, body: OPERATIONS[path] });
    const expected = refused ?? NOTHING_THERE[path] ?? [200, null];
    expect([answer.status, answer.body.data.error ?? null]).toEqual(expected);
    if (refused) expect(Object.keys(answer.body.data).sort()).toEqual(['error', 'request_id']);
  });
});

describe('another user', () => {
  let victim: NamedPerson;
  let other: NamedPerson;
  let before: string;
  const snapshot = async () => JSON.stringify(await stack.user(victim.openid));

  beforeAll(async () => {
    [victim, other] = [await stack.signIn(freshName('victim')), await stack.signIn(freshName('other'))];
    await stack.post('/pb/api/wechat/profile', {
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
        stack.post(`/pb/api/wechat/account-delete?openid=${victim.openid}`, {
          token: other.token,
          body: { confirm: '注销', openid: victim.openid },
        }),
    ],
    [
      'calls a service route with a token of their own',
      () =>
        stack.post('/pb/api/service/wechat-login', {
          token: other.token,
          body: { openid: victim.openid },
        }),
    ],
    [
      'reads the victim natively',
      () =>
        stack.ask('GET', `/pb/api/collections/tbl_auth_users/records/${victim.openid}`, {
          token: other.token,
        }),
    ],
    [
      'changes the victim natively',
      () =>
        stack.ask('PATCH', `/pb/api/collections/tbl_auth_users/records/${victim.openid}`, {
          token: other.token,
          body: { users_name: '冒名' },
        }),
    ],
    [
      'changes the victim in a batch',
      () =>
        stack.post('/pb/api/batch', {
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
  const profile = (body: object) => stack.post('/pb/api/wechat/profile', { token: other.token, body });

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
    const answer = await stack.ask('GET', '/pb/api/collections/tbl_auth_users/records', {
      token: other.token,
    });
    expect(answer.body.items.map(({ id }: { id: string }) => id)).toEqual([other.openid]);
  });
});
