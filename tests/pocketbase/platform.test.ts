import { type Database, startDatabase } from '../harness/database';
import { freshAddress } from '../harness/fresh';
import { type Shop, shopOf } from '../harness/shop';

let database: Database;
let to: Shop;

beforeAll(async () => {
  database = await startDatabase();
  to = shopOf(database);
});
afterAll(() => database.stop());

const PASSWORD = 'correct horse battery';
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

let phones = 0;
const freshPhone = () => `1380000${String((phones += 1)).padStart(4, '0')}`;

const register = (users_phone: string, more: object = {}, address = freshAddress()) =>
  to.service('platform-register', {
    users_name: '李平台',
    users_phone,
    password: PASSWORD,
    users_picture: 'https://example.com/a.png',
    ...more,
    address,
  });
const login = (users_phone: string, password = PASSWORD, address = freshAddress()) =>
  to.service('platform-login', { users_phone, password, address });
const outcome = ({ status, body }: { status: number; body: { error?: string; details?: unknown } }) => [
  status,
  body.error,
];

async function registered(): Promise<{ phone: string; openid: string; token: string }> {
  const phone = freshPhone();
  const { body } = await register(phone);
  return { phone, openid: body.user.record.id, token: body.token };
}

describe('register', () => {
  it('makes an account of a GUID, complete and without power', async () => {
    const phone = freshPhone();
    const answer = await register(phone, {
      users_auth_type: 2,
      users_status: 1,
      users_level: 'gold',
      company_id: 'WX-COMPANY-1',
      usergroups_id: 'G1',
      users_type: '游客',
      users_idtype: 'WeChat',
      openid: 'oChosenByMyself000000000000',
      users_promo_code: 'P1',
      users_id_number: '110101199001011234',
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ status: 'register_success', token: expect.any(String) });
    const { record } = answer.body.user;
    expect(record.id).toMatch(GUID);
    expect(record).toMatchObject({
      openid: record.id,
      users_idtype: 'ManagePlatform',
      users_type: '注册用户',
      users_phone: phone,
      users_name: '李平台',
      users_auth_type: 0,
      users_status: 0,
      users_level: '',
      company_id: '',
      usergroups_id: '',
      users_promo_code: 'P1',
      users_id_number: '110101199001011234',
    });
    expect(answer.text).not.toMatch(/tokenKey|passwordHash|users_seq/);
    expect(answer.text).not.toContain(PASSWORD);
    const rows = await to.sql(`SELECT password FROM tbl_auth_users WHERE id = '${record.id}'`);
    expect(rows[0]?.[0]).toMatch(/^\$2[ab]\$10\$/);
  });

  it('gives a phone number to one of two kinds of account each', async () => {
    const phone = freshPhone();
    const { openid } = await to.signIn();
    await to.service('wechat-profile', { caller: { openid }, changes: {}, phone });
    expect((await register(phone)).status).toBe(200);
    expect(outcome(await register(phone))).toEqual([400, 'PHONE_TAKEN']);
    expect(outcome(await register(`+86 ${phone}`))).toEqual([400, 'PHONE_TAKEN']);
  });

  it('makes one account of ten that register at once', async () => {
    const phone = freshPhone();
    const answers = await Promise.all(Array.from({ length: 10 }, () => register(phone)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(400)]);
    expect(new Set(answers.flatMap(({ body }) => body.error ?? []))).toEqual(new Set(['PHONE_TAKEN']));
    expect(await to.sql(`SELECT count(*) FROM tbl_auth_users WHERE users_phone = '${phone}'`)).toEqual([
      ['1'],
    ]);
  });

  it.each([
    ['a short password', { password: '1234567' }, 'password'],
    ['a password that bcrypt would cut', { password: '密'.repeat(24) }, 'password'],
    ['a password of another type', { password: 12345678 }, 'password'],
    ['no phone', { users_phone: '' }, 'users_phone'],
    ['a picture of somebody', { users_picture: 'ATT-1743123456789-abc123' }, 'users_picture'],
    ['a NUL in the name', { users_name: '李\0平台' }, 'users_name'],
  ])('refuses %s', async (_name, more, field) => {
    const answer = await register(freshPhone(), more);
    expect(outcome(answer)).toEqual([400, 'INVALID_INPUT']);
    expect(answer.body.details.fields.map((each: { field: string }) => each.field)).toEqual([field]);
  });

  it('lets an address register 60 times in 10 minutes', async () => {
    const address = freshAddress();
    const { phone } = await registered();
    for (let i = 0; i < 60; i += 1)
      expect((await register(phone, {}, address)).body.error).toBe('PHONE_TAKEN');
    const refused = await register(freshPhone(), {}, address);
    expect(outcome(refused)).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect(refused.body.retryAfter).toBeGreaterThan(590);
    expect((await register(freshPhone())).status).toBe(200);
  });
});

describe('login', () => {
  it('signs in by phone and password', async () => {
    const { phone, openid } = await registered();
    const answer = await login(phone);
    expect(answer.body).toMatchObject({ status: 'login_success', user: { record: { id: openid } } });
    const me = await to.ask('GET', `/api/collections/tbl_auth_users/records/${openid}`, {
      token: answer.body.token,
    });
    expect([me.status, me.body.users_phone]).toEqual([200, phone]);
  });

  it('tells a wrong password, a WeChat user’s phone and an unknown phone apart', async () => {
    const { phone } = await registered();
    const wrong = await login(phone, 'something else');
    expect([...outcome(wrong), wrong.body.details.fields[0].field]).toEqual([
      400,
      'INVALID_INPUT',
      'password',
    ]);
    const { openid } = await to.signIn();
    const wechat = freshPhone();
    await to.service('wechat-profile', { caller: { openid }, changes: {}, phone: wechat });
    const other = await login(wechat);
    expect([...outcome(other), other.body.details.fields[0].field]).toEqual([
      400,
      'INVALID_INPUT',
      'users_phone',
    ]);
    expect(outcome(await login(freshPhone()))).toEqual([404, 'NOT_FOUND']);
  });

  it('says that an account is disabled to nobody but its user', async () => {
    const { phone, openid, token } = await registered();
    await to.setUser(openid, { users_status: 1 });
    expect(outcome(await login(phone, 'something else'))).toEqual([400, 'INVALID_INPUT']);
    expect(outcome(await login(phone))).toEqual([401, 'USER_DISABLED']);
    expect(outcome(await to.service('system-refresh-token', { caller: { token } }))).toEqual([
      401,
      'USER_DISABLED',
    ]);
    await to.setUser(openid, { users_status: 0 });
    expect((await login(phone)).status).toBe(200);
  });

  it.each([
    ['no password', { users_phone: '13800000000' }],
    ['an empty password', { users_phone: '13800000000', password: '' }],
    ['a password of another type', { users_phone: '13800000000', password: ['x'] }],
    ['no phone', { password: PASSWORD }],
    ['a phone of another type', { users_phone: { $ne: '' }, password: PASSWORD }],
  ])('refuses %s', async (_name, body) => {
    expect(outcome(await to.service('platform-login', body))).toEqual([400, 'INVALID_INPUT']);
  });
});

describe('tries', () => {
  it('refuses the right password after five wrong ones, for this phone only', async () => {
    const [{ phone }, other] = [await registered(), await registered()];
    for (let i = 0; i < 5; i += 1) expect((await login(phone, `wrong ${i}`)).status).toBe(400);
    const refused = await login(phone);
    expect(outcome(refused)).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect(refused.body.retryAfter).toBeGreaterThan(200);
    expect(refused.body.retryAfter).toBeLessThanOrEqual(300);
    expect((await login(other.phone)).status).toBe(200);
  });

  it('starts anew after a right one', async () => {
    const { phone } = await registered();
    for (let round = 0; round < 2; round += 1) {
      for (let i = 0; i < 4; i += 1) expect((await login(phone, `wrong ${i}`)).status).toBe(400);
      expect((await login(phone)).status).toBe(200);
    }
  });

  it('looks at five passwords of a burst', async () => {
    const { phone } = await registered();
    const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => login(phone, `guess ${i}`)));
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(25);
  });

  it('lets an address try 100 times in 5 minutes', async () => {
    const address = freshAddress();
    for (let i = 0; i < 100; i += 1) expect((await login(freshPhone(), 'x', address)).status).toBe(404);
    const { phone } = await registered();
    expect(outcome(await login(phone, PASSWORD, address))).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect((await login(phone)).status).toBe(200);
  });
});

describe('a platform user afterwards', () => {
  it('renews, stores a profile and signs out like any other', async () => {
    const { phone, openid, token } = await registered();
    expect((await to.service('system-refresh-token', { caller: { token } })).body.token).toMatch(
      /^[\w-]+\.[\w-]+\.[\w-]+$/,
    );
    const refreshed = await to.ask('POST', '/api/collections/tbl_auth_users/auth-refresh', { token });
    expect(refreshed.status).toBe(200);
    const { attachments_id } = (await to.upload(token)).body;
    const stored = await to.service('wechat-profile', {
      caller: { token },
      changes: { users_name: '李新名', users_picture: attachments_id },
    });
    expect(stored.body.user.record).toMatchObject({ users_name: '李新名', users_phone: phone });
    expect(stored.body.user.pictures.users_picture).toContain('/api/files/');
    for (const change of [
      { users_phone: '13900000000' },
      { users_auth_type: 2 },
      { password: 'new password', passwordConfirm: 'new password' },
    ]) {
      const patched = await to.ask('PATCH', `/api/collections/tbl_auth_users/records/${openid}`, {
        token,
        body: change,
      });
      expect(patched.status).toBe(400);
    }
    expect((await to.service('wechat-logout', { caller: { token } })).status).toBe(200);
    expect(outcome(await to.service('system-refresh-token', { caller: { token } }))).toEqual([
      401,
      'UNAUTHENTICATED',
    ]);
    expect((await login(phone)).status).toBe(200);
  });

  it('leaves for good: its phone may register again, as somebody new', async () => {
    const { phone, openid, token } = await registered();
    expect((await to.service('wechat-account-delete', { caller: { token } })).status).toBe(200);
    expect(outcome(await login(phone))).toEqual([404, 'NOT_FOUND']);
    expect(outcome(await to.service('system-refresh-token', { caller: { token } }))).toEqual([
      401,
      'UNAUTHENTICATED',
    ]);
    const again = await register(phone);
    expect(again.body.status).toBe('register_success');
    expect(again.body.user.record.id).not.toBe(openid);
  });

  it('whose row an administrator deleted is unknown, and the phone free', async () => {
    const { phone, openid } = await registered();
    await to.setUser(openid, { is_delete: 1 });
    expect(outcome(await login(phone))).toEqual([404, 'NOT_FOUND']);
    expect((await register(phone)).status).toBe(200);
  });
});

it.each([
  [
    'a phone number',
    "users_idtype IN ('WeChat', 'ManagePlatform') AND users_phone = '1' AND users_phone != '' AND is_delete = 0",
    'idx_users_phone',
  ],
  [
    'who has power',
    'users_auth_type > 0 AND +is_delete = 0 AND users_auth_type >= 2 AND users_status = 0',
    'idx_users_power',
  ],
  ['a number of a person', "users_id = 'U1' AND users_id != '' AND is_delete = 0", 'idx_users_users_id'],
])('%s is found by an index', async (_name, condition, index) => {
  const plan = await to.sql(`EXPLAIN QUERY PLAN SELECT * FROM tbl_auth_users WHERE ${condition}`);
  expect(JSON.stringify(plan)).toContain(`SEARCH tbl_auth_users USING INDEX ${index}`);
});
