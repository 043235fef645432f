import { type Database, startDatabase } from '../harness/database';
import { freshOpenid } from '../harness/fresh';
import { type Shop, shopOf } from '../harness/shop';

let database: Database;
let to: Shop;

beforeAll(async () => {
  database = await startDatabase();
  to = shopOf(database);
});
afterAll(() => database.stop());

let phones = 13_800_000_000;
const freshPhone = (): string => String((phones += 1));

const profile = (openid: string, changes: object, phone?: string) =>
  to.service('wechat-profile', { caller: { openid }, changes, ...(phone === undefined ? {} : { phone }) });
const pictureOf = async (token: string): Promise<string> => (await to.upload(token)).body.attachments_id;
const patch = (openid: string, token: string, body: object) =>
  to.ask('PATCH', `/api/collections/tbl_auth_users/records/${openid}`, { token, body });
const attachment = async (id: string) =>
  (await to.operate('GET', `/api/collections/tbl_attachments/records?filter=attachments_id='${id}'`)).body
    .items[0];

it('stores any subset and becomes 注册用户 at the first completion, never back', async () => {
  const { openid, token } = await to.signIn();
  expect((await profile(openid, {}, freshPhone())).body.user.record.users_type).toBe('游客');
  expect((await profile(openid, { users_name: '张三' })).body.user.record.users_type).toBe('游客');
  const full = await profile(openid, { users_picture: await pictureOf(token) });
  expect(full.body.user.record).toMatchObject({ users_type: '注册用户', users_name: '张三' });
  const emptied = await patch(openid, token, { users_name: '' });
  expect(emptied.body).toMatchObject({ users_name: '', users_type: '注册用户' });
});

it('completes by a native PATCH as well, even when the last two parts come at once', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { openid, token } = await to.signIn();
    const picture = await pictureOf(token);
    await profile(openid, {}, freshPhone());
    await Promise.all([
      patch(openid, token, { users_name: '张三' }),
      patch(openid, token, { users_picture: picture }),
    ]);
    const { record } = (await to.service('wechat-login', { openid })).body.user;
    expect(record).toMatchObject({ users_name: '张三', users_picture: picture, users_type: '注册用户' });
  }
});

it('gives a phone number to one of two who race for it', async () => {
  for (let round = 0; round < 10; round += 1) {
    const phone = freshPhone();
    const people = await Promise.all([to.signIn(), to.signIn()]);
    const answers = await Promise.all(people.map(({ openid }) => profile(openid, { users_tag: 'x' }, phone)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    const loser = answers.findIndex(({ status }) => status === 400);
    expect(answers[loser]?.body).toEqual({ error: 'PHONE_TAKEN' });
    const { record } = (await to.service('wechat-login', { openid: people[loser]?.openid })).body.user;
    expect([record.users_phone, record.users_tag]).toEqual(['', '']);
  }
});

it('frees the phone number of a deleted account', async () => {
  const phone = freshPhone();
  const [first, second] = [await to.signIn(), await to.signIn()];
  await profile(first.openid, {}, phone);
  expect((await profile(first.openid, {}, phone)).status).toBe(200);
  await to.setUser(first.openid, { is_delete: 1 });
  expect((await profile(second.openid, {}, phone)).status).toBe(200);
});

it.each([
  ['users_auth_type', 2],
  ['users_type', '注册用户'],
  ['users_phone', '13912345678'],
  ['is_delete', 1],
  ['openid', 'oBBBBBBBBBBBBBB'],
  ['users_name', 5],
  ['users_name', null],
  ['users_picture', null],
  ['users_phone', null],
])('does not take %s among the changes', async (field, value) => {
  const { openid } = await to.signIn();
  const answer = await profile(openid, { [field]: value });
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ error: 'INVALID_INPUT', details: { fields: [{ field }] } });
});

it.each([
  ['NUL', 'a\u0000b'],
  ['a control character', 'a\u0007b'],
  ['65 characters', '长'.repeat(65)],
])('names the field that holds %s', async (_name, value) => {
  const { openid, token } = await to.signIn();
  const answer = await profile(openid, { users_name: value });
  expect(answer.body).toMatchObject({
    error: 'INVALID_INPUT',
    details: { fields: [{ field: 'users_name' }] },
  });
  const native = await patch(openid, token, { users_name: value });
  expect([native.status, native.body.data]).toEqual([400, { users_name: expect.any(Object) }]);
});

describe('pictures', () => {
  const FIELDS = ['users_picture', 'users_id_pic_a', 'users_id_pic_b', 'users_title_picture'];

  it.each(FIELDS)('%s must be the caller’s own living picture', async (field) => {
    const { openid, token } = await to.signIn();
    const other = await to.signIn();
    const foreign = await pictureOf(other.token);
    const gone = (await to.upload(token)).body;
    await to.ask('DELETE', `/api/collections/tbl_attachments/records/${gone.id}`, { token });
    for (const value of [foreign, gone.attachments_id, 'ATT-1-abcdef']) {
      const byProfile = await profile(openid, { [field]: value });
      expect(byProfile.body).toMatchObject({ error: 'INVALID_INPUT', details: { fields: [{ field }] } });
      const byPatch = await patch(openid, token, { [field]: value });
      expect([byPatch.status, byPatch.body.data[field].code]).toEqual([400, 'INVALID_INPUT']);
    }
    const own = await pictureOf(token);
    expect((await profile(openid, { [field]: own })).body.user.pictures[field]).toContain(
      '/api/files/pbc_bai_attach/',
    );
  });

  it('lets only the avatar be an https address', async () => {
    const { openid } = await to.signIn();
    const url = 'https://example.com/me.png';
    expect((await profile(openid, { users_picture: url })).body.user).toMatchObject({
      record: { users_picture: url },
      pictures: {},
    });
    for (const changes of [{ users_id_pic_a: url }, { users_picture: 'http://example.com/a.png' }]) {
      expect((await profile(openid, changes)).status).toBe(400);
    }
  });

  it('opens the avatar while it is the avatar and closes the one before', async () => {
    const { openid, token } = await to.signIn();
    const [first, second] = [await pictureOf(token), await pictureOf(token)];
    const one = await profile(openid, { users_picture: first });
    const path = one.body.user.pictures.users_picture;
    expect(path).not.toContain('token=');
    expect((await to.ask('GET', path)).status).toBe(200);
    await patch(openid, token, { users_picture: second });
    expect((await attachment(first)).attachments_visibility).toBe('private');
    expect((await attachment(second)).attachments_visibility).toBe('public');
    expect((await to.ask('GET', path)).status).toBe(404);
    await patch(openid, token, { users_picture: '' });
    expect((await attachment(second)).attachments_visibility).toBe('private');
  });

  it('keeps identity pictures private, behind a token of the caller', async () => {
    const { openid, token } = await to.signIn();
    const picture = await pictureOf(token);
    const path: string = (await profile(openid, { users_id_pic_a: picture })).body.user.pictures
      .users_id_pic_a;
    expect((await to.ask('GET', path)).status).toBe(200);
    expect((await to.ask('GET', path.split('?')[0] as string)).status).toBe(404);
    const clash = await profile(openid, { users_picture: picture });
    expect(clash.status).toBe(400);
    expect((await attachment(picture)).attachments_visibility).toBe('private');

    await to.setUser(openid, { users_status: 1 });
    const disabled = await to.ask('GET', path);
    expect([disabled.status, disabled.body.data]).toEqual([401, { error: 'USER_DISABLED' }]);
  });

  it('erases a paper that was taken back or replaced, however it is saved, and no other file', async () => {
    const { openid, token } = await to.signIn();
    const [front, back, avatar, spare] = [
      await pictureOf(token),
      await pictureOf(token),
      await pictureOf(token),
      await pictureOf(token),
    ];
    await profile(openid, { users_id_pic_a: front, users_id_pic_b: back, users_picture: avatar });
    // The two sides were mixed up: nothing is dropped by putting that right.
    await profile(openid, { users_id_pic_a: back, users_id_pic_b: front });
    expect([await attachment(front), await attachment(back)]).toEqual([
      expect.any(Object),
      expect.any(Object),
    ]);
    const better = await pictureOf(token);
    await profile(openid, { users_id_pic_a: better });
    expect(await attachment(back)).toBeUndefined();
    await patch(openid, token, { users_id_pic_b: '' });
    expect(await attachment(front)).toBeUndefined();
    await profile(openid, { users_id_pic_a: null });
    expect(await attachment(better)).toBeUndefined();
    for (const kept of [avatar, spare]) expect(await attachment(kept)).toBeDefined();
  });

  it('keeps the papers where the save that would drop them is refused', async () => {
    const { openid, token } = await to.signIn();
    const front = await pictureOf(token);
    await profile(openid, { users_id_pic_a: front });
    const refused = await profile(openid, { users_id_pic_a: null, users_name: 'a\u0007b' });
    expect(refused.status).toBe(400);
    expect(await attachment(front)).toBeDefined();
  });

  it('closes the avatar of a deleted user', async () => {
    const { openid, token } = await to.signIn();
    const picture = await pictureOf(token);
    await profile(openid, { users_picture: picture });
    await to.setUser(openid, { is_delete: 1 });
    expect((await attachment(picture)).attachments_visibility).toBe('private');
  });
});

describe('native PATCH of a user', () => {
  it.each([
    ['users_auth_type', 2],
    ['users_status', 1],
    ['users_type', '注册用户'],
    ['users_level', 'gold'],
    ['company_id', 'WX-COMPANY-1'],
    ['users_id', 'U1'],
    ['users_idtype', 'ManagePlatform'],
    ['openid', 'oBBBBBBBBBBBBBB'],
    ['is_delete', 1],
    ['email', 'a@example.com'],
    ['password', '12345678'],
    ['emailVisibility', true],
    ['verified', true],
    ['users_auth_type+', 2],
  ])('refuses %s by its own user', async (field, value) => {
    const { openid, token } = await to.signIn();
    const answer = await patch(openid, token, { [field]: value, passwordConfirm: value, users_name: '不存' });
    expect([answer.status, answer.body.data[field.replace('+', '')].code]).toEqual([400, 'FORBIDDEN']);
    const { record } = (await to.service('wechat-login', { openid })).body.user;
    expect(record).toMatchObject({ users_name: '', users_auth_type: 0, users_status: 0, is_delete: 0 });
  });

  it('refuses a phone number nobody vouched for', async () => {
    const { openid, token } = await to.signIn();
    const answer = await patch(openid, token, { users_phone: '13912345678' });
    expect([answer.status, answer.body.data.users_phone.code]).toEqual([400, 'PHONE_NOT_VERIFIED']);
  });

  it('takes what is not hers to change when it does not change', async () => {
    const { openid, token } = await to.signIn();
    const answer = await patch(openid, token, { users_status: 0, is_delete: 0, users_name: '张三' });
    expect([answer.status, answer.body.users_name]).toEqual([200, '张三']);
  });

  it('drops the hidden number', async () => {
    const { openid, token } = await to.signIn();
    const [[before]] = (await to.sql(`SELECT users_seq FROM tbl_auth_users WHERE id = '${openid}'`)) as [
      [number],
    ];
    expect((await patch(openid, token, { users_seq: 999_999, tokenKey: 'x'.repeat(40) })).status).toBe(200);
    const [[after]] = (await to.sql(`SELECT users_seq FROM tbl_auth_users WHERE id = '${openid}'`)) as [
      [number],
    ];
    expect(after).toBe(before);
  });

  it('loses no change when two columns are written at once', async () => {
    const { openid, token } = await to.signIn();
    for (let round = 0; round < 20; round += 1) {
      await Promise.all([
        patch(openid, token, { users_name: `n${round}` }),
        patch(openid, token, { users_tag: `t${round}` }),
      ]);
      const { record } = (await to.service('wechat-login', { openid })).body.user;
      expect(record).toMatchObject({ users_name: `n${round}`, users_tag: `t${round}` });
    }
  });

  it('lets an administrator give power, disable and delete, and nothing else', async () => {
    const [admin, user] = [await to.signIn(), await to.signIn()];
    await to.setUser(admin.openid, { users_auth_type: 2 });
    const byAdmin = (body: object) => patch(user.openid, admin.token, body);
    expect((await byAdmin({ users_auth_type: 1, company_id: 'WX-COMPANY-1' })).body).toMatchObject({
      users_auth_type: 1,
      company_id: 'WX-COMPANY-1',
    });
    for (const body of [
      { users_name: '改名' },
      { users_phone: '13912345678' },
      { users_level: 'gold' },
      { users_id: 'U' },
    ]) {
      expect((await byAdmin(body)).status).toBe(400);
    }
    expect((await byAdmin({ users_auth_type: 3 })).status).toBe(400);
    expect((await byAdmin({ users_status: 1 })).status).toBe(200);
    const disabled = await to.ask('GET', `/api/collections/tbl_auth_users/records/${user.openid}`, user);
    expect([disabled.status, disabled.body.data]).toEqual([401, { error: 'USER_DISABLED' }]);
    expect((await byAdmin({ is_delete: 1 })).status).toBe(200);
  });

  it('gives staff no such power', async () => {
    const [staff, user] = [await to.signIn(), await to.signIn()];
    await to.setUser(staff.openid, { users_auth_type: 1 });
    expect((await patch(user.openid, staff.token, { users_auth_type: 1 })).status).toBe(404);
    const own = await patch(staff.openid, staff.token, { users_auth_type: 2 });
    expect([own.status, own.body.data.users_auth_type.code]).toEqual([400, 'FORBIDDEN']);
  });
});

it('makes nobody out of an unknown caller', async () => {
  expect((await profile(freshOpenid(), { users_name: 'x' })).status).toBe(401);
});
