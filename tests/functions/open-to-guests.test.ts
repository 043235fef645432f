import { assertMatchesContract } from '../contract/response-schemas';
import { CONTRACT_OPERATIONS, type ContractOperationId } from '../../generated/contract/operations';
import { freshId, freshName, freshOpenid } from '../harness/fresh';
import { sharedStack } from '../harness/shared-stack';

/**
 * What anybody may ask: every operation × every caller, in both doors. Whoever names themselves must be good; whoever
 * names nobody, and in WeChat whoever is nobody's user yet, is a guest.
 */
const stack = sharedStack();
let product_id: string;
let document_id: string;
beforeAll(async () => {
  product_id = (await stack.product()).id;
  document_id = freshId('DOC');
  await stack.operate('POST', '/api/collections/tbl_document/records', {
    document_id,
    document_title: '手册',
    document_type: 'DICT-1-a@manual',
    document_status: '有效',
  });
});

const OPERATIONS: { readonly [path: string]: () => object } = {
  'product/list': () => ({ limit: 1 }),
  'product/detail': () => ({ product_id }),
  'document/list': () => ({ limit: 1 }),
  'document/detail': () => ({ document_id }),
  'dict/list': () => ({}),
};
const paths = Object.keys(OPERATIONS);
const idOf = (path: string): ContractOperationId => {
  const found = Object.entries(CONTRACT_OPERATIONS).find(([, each]) => each.path === `/pb/api/${path}`);
  return found?.[0] as ContractOperationId;
};

it('knows every operation of the catalogue', () => {
  const open = Object.values(CONTRACT_OPERATIONS).filter(({ caller }) => caller === 'optional');
  const catalogue = open.map(({ path }) => path).filter((path) => !path.endsWith('refresh-token'));
  expect(catalogue.sort()).toEqual(paths.map((path) => `/pb/api/${path}`).sort());
});

async function somebody(power: number): Promise<{ name: string; token: string }> {
  const who = await stack.signIn(freshName('caller'));
  await stack.setUser(who.openid, { users_auth_type: power });
  return who;
}

async function disabled() {
  const who = await stack.signIn(freshName('disabled'));
  await stack.setUser(who.openid, { users_status: 1 });
  return who;
}

async function deleted() {
  const who = await stack.signIn(freshName('deleted'));
  await stack.post('/pb/api/wechat/account-delete', { token: who.token, body: { confirm: '注销' } });
  return who;
}

async function signedOut() {
  const who = await stack.signIn(freshName('gone'));
  await stack.post('/pb/api/wechat/logout', { token: who.token, body: {} });
  return who;
}

const BAD = '401 UNAUTHENTICATED';
describe.each<[string, string, () => Promise<{ token: string | undefined }>]>([
  ['guest', '200', async () => ({ token: undefined })],
  ['customer', '200', () => somebody(0)],
  ['staff', '200', () => somebody(1)],
  ['administrator', '200', () => somebody(2)],
  ['disabled', '401 USER_DISABLED', disabled],
  ['deleted', BAD, deleted],
  ['signed out everywhere', BAD, signedOut],
  ['a made-up token', BAD, async () => ({ token: 'made.up.token' })],
  ['the service account', BAD, async () => ({ token: process.env.BAI_STACK_SERVICE_TOKEN })],
  ['a superuser', BAD, async () => ({ token: process.env.BAI_STACK_SUPERUSER })],
])('over HTTP, %s', (_caller, expected, make) => {
  let token: string | undefined;
  beforeAll(async () => {
    ({ token } = await make());
  });

  it.each(paths)(`%s: ${expected}`, async (path) => {
    const answer = await stack.post(`/pb/api/${path}`, { token, body: OPERATIONS[path]?.() });
    assertMatchesContract('openapi-wx', idOf(path), answer.status, answer.body);
    expect([answer.status, answer.body.data.error].join(' ').trim()).toBe(expected);
    if (expected !== '200') expect(Object.keys(answer.body.data).sort()).toEqual(['error', 'request_id']);
  });
});

describe.each<[string, string, () => Promise<{ name: string | undefined }>]>([
  ['a customer', '200', () => somebody(0)],
  ['somebody who has never signed in', '200', async () => ({ name: freshName('new') })],
  ['somebody who has deleted their account', '200', deleted],
  ['somebody who has signed out', '200', signedOut],
  ['somebody disabled', '401 USER_DISABLED', disabled],
  ['nobody the platform vouches for', BAD, async () => ({ name: undefined })],
])('in WeChat, %s', (_caller, expected, make) => {
  let name: string | undefined;
  beforeAll(async () => {
    ({ name } = await make());
  });

  it.each(paths)(`%s: ${expected}`, async (path) => {
    const [group = '', action] = path.split('/');
    const { result } = await stack.callFunction(group, { action, ...OPERATIONS[path]?.() }, name);
    assertMatchesContract('openapi-wx', idOf(path), result.code, result);
    expect([result.code, result.data.error].join(' ').trim()).toBe(expected);
  });
});

it('registers nobody who only looks', async () => {
  const name = freshName('looker');
  await stack.callFunction('product', { action: 'list' }, name);
  const answer = await stack.ask(
    'GET',
    `/api/collections/tbl_auth_users/records/${await stack.openidOf(name)}`,
    { token: process.env.BAI_STACK_SUPERUSER },
  );
  expect(answer.status).toBe(404);
});

it('takes an openid from nobody but the platform', async () => {
  for (const more of [
    { caller: { openid: freshOpenid() } },
    { address: '10.0.0.1' },
    { openid: freshOpenid() },
  ]) {
    const { status, body } = await stack.post('/pb/api/product/list', { body: { limit: 1, ...more } });
    expect([status, body.data.fields[0].field]).toEqual([400, Object.keys(more)[0]]);
  }
});

it('names the actions of a function to whoever names none of them', async () => {
  const { result } = await stack.callFunction('dict', { action: 'drop' }, freshName('new'));
  expect([result.code, result.data.fields]).toEqual([
    400,
    [{ field: 'action', message: '应为其中之一：list' }],
  ]);
});
