import { CONTRACT_OPERATIONS } from '../../generated/contract/operations';
import type { DocumentName } from '../contract/documents';
import { assertMatchesContract } from '../contract/response-schemas';
import { freshName, freshPhone } from '../harness/fresh';
import { type Rig, startRig } from '../harness/rig';
import { sharedStack } from '../harness/shared-stack';

const stack = sharedStack();
const PASSWORD = 'Correct-horse-7';

const account = (users_phone: string, more: object = {}) => ({
  users_name: '王平台',
  users_phone,
  password: PASSWORD,
  passwordConfirm: PASSWORD,
  users_picture: 'https://example.com/avatar.png',
  ...more,
});

async function registered() {
  const phone = freshPhone();
  const answer = await stack.post('/pb/api/platform/register', { body: account(phone) });
  if (answer.status !== 200) throw new Error(`register: ${answer.status} ${answer.text}`);
  return { phone, openid: answer.body.record.openid as string, token: answer.body.token as string };
}

describe.each([
  ['/api/platform', 'hooksPlatformRegister', 'hooksPlatformLogin'],
  ['/pb/api/platform', 'postPlatformRegister', 'postPlatformLogin'],
] as const)('%s', (base, registerId, loginId) => {
  it('registers and signs in, as PocketBase authenticates, with the envelope under meta', async () => {
    const phone = freshPhone();
    const power = { users_level: 'gold', users_type: 'VIP', company_id: 'WX-COMPANY-1', usergroups_id: 'G1' };
    const made = await stack.post(`${base}/register`, {
      body: account(phone, { ...power, users_parent_id: 'U202601010001', users_promo_code: 'P1' }),
    });
    expect(made.status).toBe(200);
    assertMatchesContract(documentOf(registerId), registerId, 200, made.body);
    expect(Object.keys(made.body).sort()).toEqual(['meta', 'record', 'token']);
    expect(made.body.meta).toMatchObject({
      code: 200,
      msg: '注册成功',
      data: {
        status: 'register_success',
        is_info_complete: true,
        user: {
          users_idtype: 'ManagePlatform',
          users_type: '注册用户',
          users_auth_type: 0,
          users_level: '',
          company_id: '',
          usergroups_id: '',
          users_picture_url: 'https://example.com/avatar.png',
        },
      },
    });

    const spaced = `+86 ${phone.slice(0, 3)}-${phone.slice(3)}`;
    const back = await stack.post(`${base}/login`, { body: { users_phone: spaced, password: PASSWORD } });
    expect(back.status).toBe(200);
    assertMatchesContract(documentOf(loginId), loginId, 200, back.body);
    expect(back.body.meta.data).toMatchObject({ status: 'login_success', user: { users_phone: phone } });
    expect(back.body.record.id).toBe(made.body.record.id);
    for (const { text } of [made, back]) {
      expect(text).not.toMatch(/tokenKey|passwordHash|users_seq/);
      expect(text).not.toContain(PASSWORD);
    }
  });

  let known = '';
  beforeAll(async () => ({ phone: known } = await registered()));

  it.each([
    ['a wrong password', { password: 'Wrong-horse-77' }, 400, 'INVALID_INPUT', 'password'],
    ['an unknown phone', { users_phone: '13100000000' }, 404, 'NOT_FOUND', undefined],
    ['no phone at all', { users_phone: '()()' }, 400, 'INVALID_INPUT', 'users_phone'],
    ['no password', { password: '' }, 400, 'INVALID_INPUT', 'password'],
    ['an openid', { openid: 'x' }, 400, 'INVALID_INPUT', 'openid'],
  ])('refuses a login with %s', async (_name, change, status, error, field) => {
    const answer = await stack.post(`${base}/login`, {
      body: { users_phone: known, password: PASSWORD, ...change },
    });
    expect([answer.status, answer.body.code, answer.body.data.error]).toEqual([status, status, error]);
    expect(answer.body.data.fields?.[0].field).toBe(field);
    expect(answer.body.token).toBeUndefined();
    assertMatchesContract(documentOf(loginId), loginId, status, answer.body);
  });

  it.each([
    ['another confirmation', { passwordConfirm: 'Correct-horse-8' }, 'passwordConfirm'],
    ['a short password', { password: 'Ab-4567', passwordConfirm: 'Ab-4567' }, 'password'],
    [
      'a password that is too long in bytes',
      { password: '密'.repeat(24), passwordConfirm: '密'.repeat(24) },
      'password',
    ],
    ['a picture of somebody', { users_picture: 'ATT-1743123456789-abc123' }, 'users_picture'],
    ['a blank name', { users_name: '   ' }, 'users_name'],
    ['power', { users_auth_type: 2 }, 'users_auth_type'],
    ['an openid', { openid: 'oChosenByMyself000000000000' }, 'openid'],
  ])('refuses a registration with %s', async (_name, change, field) => {
    const answer = await stack.post(`${base}/register`, { body: account(freshPhone(), change) });
    expect([answer.status, answer.body.data.error]).toEqual([400, 'INVALID_INPUT']);
    expect(answer.body.data.fields.map((each: { field: string }) => each.field)).toContain(field);
    assertMatchesContract(documentOf(registerId), registerId, 400, answer.body);
  });
});

const documentOf = (id: keyof typeof CONTRACT_OPERATIONS) => CONTRACT_OPERATIONS[id].document as DocumentName;

it('a phone number belongs to one platform account; a WeChat user may have it too, and cannot sign in by it', async () => {
  const { phone } = await registered();
  const twice = await stack.post('/api/platform/register', { body: account(phone) });
  expect([twice.status, twice.body.data.error]).toEqual([400, 'PHONE_TAKEN']);

  const who = await stack.signIn(freshName('wx'));
  const own = freshPhone();
  const bind = async (number: string) =>
    (
      await stack.post('/pb/api/wechat/profile', {
        token: who.token,
        body: { users_phone_code: await stack.phoneCode(who.name, number) },
      })
    ).status;
  expect(await bind(own)).toBe(200);
  const login = await stack.post('/api/platform/login', { body: { users_phone: own, password: PASSWORD } });
  expect([login.status, login.body.data.error, login.body.data.fields[0].field]).toEqual([
    400,
    'INVALID_INPUT',
    'users_phone',
  ]);
  expect(await bind(phone)).toBe(200);
});

it('a platform user uses the shop like a customer: refresh, profile, logout, account-delete', async () => {
  const { phone, token } = await registered();
  const refreshed = await stack.post('/pb/api/system/refresh-token', { token, body: {} });
  expect(refreshed.status).toBe(200);
  const picture = await stack.picture(token);
  const saved = await stack.post('/pb/api/wechat/profile', { token, body: { users_picture: picture } });
  expect(saved.body.data.user).toMatchObject({ users_picture: picture, users_phone: phone });

  const code = await stack.phoneCode(freshName('other'), freshPhone());
  const phoneByWechat = await stack.post('/pb/api/wechat/profile', {
    token,
    body: { users_phone_code: code },
  });
  expect([phoneByWechat.status, phoneByWechat.body.data.fields[0].field]).toEqual([400, 'users_phone_code']);

  expect((await stack.post('/pb/api/wechat/logout', { token, body: {} })).status).toBe(200);
  expect((await stack.post('/pb/api/system/refresh-token', { token, body: {} })).status).toBe(401);
  const again = await stack.post('/api/platform/login', { body: { users_phone: phone, password: PASSWORD } });
  const gone = await stack.post('/pb/api/wechat/account-delete', {
    token: again.body.token,
    body: { confirm: '注销' },
  });
  expect(gone.status).toBe(200);
  const unknown = await stack.post('/api/platform/login', {
    body: { users_phone: phone, password: PASSWORD },
  });
  expect(unknown.status).toBe(404);
  const anew = await stack.post('/api/platform/register', { body: account(phone) });
  expect(anew.body.meta.data.status).toBe('register_success');
});

it('a disabled platform user hears so everywhere, and only with the right password', async () => {
  const { phone, openid, token } = await registered();
  await stack.setUser(openid, { users_status: 1 });
  const login = async (password: string) =>
    (await stack.post('/api/platform/login', { body: { users_phone: phone, password } })).body.data.error;
  expect(await login(PASSWORD)).toBe('USER_DISABLED');
  expect(await login('Wrong-horse-77')).toBe('INVALID_INPUT');
  const refresh = await stack.post('/pb/api/system/refresh-token', { token, body: {} });
  expect([refresh.status, refresh.body.data.error]).toEqual([401, 'USER_DISABLED']);
});

describe('tries', () => {
  let rig: Rig;
  beforeAll(async () => (rig = await startRig({ entry: 'serve', env: { TRUSTED_PROXY: '1' } })));
  afterAll(() => rig.stop());
  const from = (address: string) => ({ 'x-forwarded-for': address });

  it('are counted per phone and per address, and nothing of them is printed', async () => {
    const phone = freshPhone();
    await rig.stack.post('/api/platform/register', { body: account(phone), headers: from('192.0.2.1') });
    const login = (users_phone: string, password: string, address: string) =>
      rig.stack.post('/pb/api/platform/login', { body: { users_phone, password }, headers: from(address) });

    for (let i = 0; i < 5; i += 1) {
      expect((await login(phone, `Wrong-horse-${i}`, `192.0.2.${10 + i}`)).status).toBe(400);
    }
    const locked = await login(phone, PASSWORD, '192.0.2.1');
    expect([locked.status, locked.body.data.error]).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(200);

    const statuses: number[] = [];
    for (let i = 0; i < 101; i += 1) {
      const unknown = `1310000${String(i).padStart(4, '0')}`;
      statuses.push((await login(unknown, PASSWORD, '192.0.2.200')).status);
    }
    expect(statuses).toEqual([...Array<number>(100).fill(404), 429]);
    for (const secret of [phone, PASSWORD, 'Wrong-horse']) expect(rig.printed()).not.toContain(secret);
  });
});
