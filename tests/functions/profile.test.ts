import { assertMatchesContract } from '../contract/response-schemas';
import { freshName, freshPhone } from '../harness/fresh';
import type { NamedPerson } from '../harness/stack';
import { sharedStack } from '../harness/shared-stack';

const stack = sharedStack();
const save = (person: NamedPerson, body: unknown) =>
  stack.post('/pb/api/wechat/profile', { token: person.token, body });
const person = (prefix = 'person') => stack.signIn(freshName(prefix));

it('completes a profile in any order, and makes a 注册用户 of a 游客 once and for good', async () => {
  const who = await person();
  const phone = freshPhone();

  const bound = await save(who, { users_phone_code: await stack.phoneCode(who.name, phone) });
  expect(bound.status).toBe(200);
  expect(bound.body.data.user).toMatchObject({ users_phone: phone, users_type: '游客' });
  expect(bound.body.data.user.users_phone_masked).toBe(`${phone.slice(0, 3)}****${phone.slice(-4)}`);

  const named = await save(who, { users_name: '张三' });
  expect(named.body.data.user).toMatchObject({ users_phone: phone, users_name: '张三', users_type: '游客' });

  const picture = await stack.picture(who.token);
  const complete = await save(who, { users_picture: picture });
  expect(complete.body.data).toMatchObject({ status: 'update_success', user: { users_type: '注册用户' } });
  assertMatchesContract('openapi-wx', 'postWechatProfile', 200, complete.body);

  const again = await stack.post('/pb/api/wechat/login', {
    body: { users_wx_code: await stack.loginCode(who.name) },
  });
  expect(again.body.data).toMatchObject({ is_info_complete: true, user: { users_type: '注册用户' } });
});

it('does all of it in one call, through either door', async () => {
  const who = await person();
  const phone = freshPhone();
  const { result } = await stack.callFunction(
    'profile',
    {
      users_name: '李四',
      users_phone_code: await stack.phoneCode(who.name, phone),
      users_picture: await stack.picture(who.token),
    },
    who.name,
  );
  expect(result).toMatchObject({
    code: 200,
    data: { user: { users_name: '李四', users_phone: phone, users_type: '注册用户' } },
  });
});

it('changes only what is there and not blank', async () => {
  const who = await person();
  await save(who, { users_name: '王五', users_tag: '酒店' });
  const answer = await save(who, { users_name: '', users_tag: '经销商' });
  expect(answer.body.data.user).toMatchObject({ users_name: '王五', users_tag: '经销商' });
});

describe('null takes back', () => {
  const PAPERS = ['users_id_pic_a', 'users_id_pic_b', 'users_title_picture'] as const;
  const WAYS: [
    string,
    (who: NamedPerson, body: object) => Promise<{ code: number; data: { user: object } }>,
  ][] = [
    ['/pb/api/wechat/profile', async (who, body) => (await save(who, body)).body],
    [
      '/api/wechat/profile',
      async (who, body) => (await stack.post('/api/wechat/profile', { token: who.token, body })).body,
    ],
    [
      'function profile',
      async (who, body) => (await stack.callFunction('profile', body, who.name)).result as never,
    ],
  ];

  it.each(WAYS)(
    'by %s: tag, number and papers; what is kept stays, the files are gone',
    async (_name, way) => {
      const who = await person();
      const papers = await Promise.all(PAPERS.map(() => stack.picture(who.token)));
      const picture = await stack.picture(who.token);
      const phone = freshPhone();
      const full = await save(who, {
        users_name: '张三',
        users_tag: '经销商',
        users_id_number: '350102199001011234',
        users_picture: picture,
        users_phone_code: await stack.phoneCode(who.name, phone),
        ...Object.fromEntries(PAPERS.map((field, i) => [field, papers[i]])),
      });
      const links = PAPERS.map((field) => full.body.data.user[`${field}_url`] as string);
      for (const link of links) expect((await fetch(link)).status).toBe(200);

      const nothing = Object.fromEntries(PAPERS.map((field) => [field, null]));
      const cleared = await way(who, { ...nothing, users_tag: null, users_id_number: null });
      expect(cleared).toMatchObject({
        code: 200,
        data: {
          user: {
            users_name: '张三',
            users_phone: phone,
            users_picture: picture,
            users_type: '注册用户',
            users_tag: '',
            users_id_number: '',
            ...Object.fromEntries(
              PAPERS.flatMap((field) => [
                [field, ''],
                [`${field}_url`, ''],
              ]),
            ),
          },
        },
      });
      for (const link of links) expect((await fetch(link)).status).toBe(404);
      const left = await stack.rows(
        '/api/collections/tbl_attachments/records',
        `attachments_owner="${who.openid}"`,
      );
      expect(left.map((file: { attachments_id: string }) => file.attachments_id)).toEqual([picture]);

      // Twice is as once.
      expect(await way(who, { users_tag: null })).toMatchObject({ code: 200 });
    },
  );

  it.each(['users_name', 'users_picture', 'users_phone', 'users_phone_code'])(
    'never %s, and then nothing of that body is stored',
    async (field) => {
      const who = await person();
      await save(who, { users_name: '张三', users_tag: '经销商' });
      const answer = await save(who, { [field]: null, users_tag: null });
      expect([answer.status, answer.body.data.error, answer.body.data.fields[0].field]).toEqual([
        400,
        'INVALID_INPUT',
        field,
      ]);
      const { result } = await stack.callFunction('login', {}, who.name);
      expect(result.data.user).toMatchObject({ users_name: '张三', users_tag: '经销商' });
    },
  );

  it.each([
    ['nobody', undefined],
    ['a made-up token', 'made-up'],
  ])('not for %s', async (_name, token) => {
    const answer = await stack.post('/pb/api/wechat/profile', { token, body: { users_tag: null } });
    expect([answer.status, answer.body.data.error]).toEqual([401, 'UNAUTHENTICATED']);
  });
});

it.each([
  ['an empty body', {}, 'INVALID_INPUT'],
  ['only blank values', { users_name: '  ', users_phone_code: '' }, 'INVALID_INPUT'],
  ['a phone that WeChat did not vouch for', { users_phone: '13800138000' }, 'PHONE_NOT_VERIFIED'],
  ['a made-up phone code', { users_phone_code: 'made-up', users_name: '赵六' }, 'WECHAT_CODE_INVALID'],
  ['power', { users_name: '赵六', users_auth_type: 2 }, 'INVALID_INPUT'],
  ['another identity', { users_name: '赵六', openid: 'oSomebodyElse0000000000000000' }, 'INVALID_INPUT'],
  [
    'a picture that does not exist',
    { users_name: '赵六', users_picture: 'ATT-1743123456789-abc123' },
    'INVALID_INPUT',
  ],
  [
    'a picture over plain http',
    { users_name: '赵六', users_picture: 'http://example.com/a.png' },
    'INVALID_INPUT',
  ],
])('refuses %s and stores nothing of it', async (_name, body, error) => {
  const who = await person();
  const answer = await save(who, body);
  expect([answer.status, answer.body.data.error]).toEqual([400, error]);
  const { result } = await stack.callFunction('login', {}, who.name);
  expect(result.data.user).toMatchObject({
    users_name: '',
    users_phone: '',
    users_picture: '',
    users_auth_type: 0,
  });
});

it("refuses another's phone code, and another's picture, as if they did not exist", async () => {
  const [who, other] = [await person(), await person('other')];
  const code = await stack.phoneCode(other.name, freshPhone());
  const phone = await save(who, { users_phone_code: code });
  expect([phone.status, phone.body.data.error]).toEqual([400, 'WECHAT_CODE_INVALID']);

  const picture = await stack.picture(other.token);
  for (const field of ['users_picture', 'users_id_pic_a', 'users_id_pic_b', 'users_title_picture']) {
    const answer = await save(who, { [field]: picture });
    expect([answer.status, answer.body.data.error]).toEqual([400, 'INVALID_INPUT']);
    expect(answer.body.data.fields[0].field).toBe(field);
    expect(answer.text).not.toContain(other.openid);
  }
});

it('gives one phone to one of two people who race for it', async () => {
  const phone = freshPhone();
  const racers = await Promise.all([person('race'), person('race')]);
  const codes = await Promise.all(racers.map(({ name }) => stack.phoneCode(name, phone)));
  const answers = await Promise.all(
    racers.map((racer, i) => save(racer, { users_phone_code: codes[i], users_name: '竞争者' })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  const lost = answers.find(({ status }) => status === 400);
  expect(lost?.body.data.error).toBe('PHONE_TAKEN');
  expect(lost?.text).not.toContain(phone);
  // nothing half-written: the loser's name did not stay either
  const loser = racers[answers.indexOf(lost as (typeof answers)[number])] as NamedPerson;
  const { result } = await stack.callFunction('login', {}, loser.name);
  expect(result.data.user).toMatchObject({ users_name: '', users_phone: '' });
});

it('lets a person bind their own number again', async () => {
  const who = await person();
  const phone = freshPhone();
  for (let i = 0; i < 2; i++) {
    const answer = await save(who, { users_phone_code: await stack.phoneCode(who.name, phone) });
    expect(answer.body.data.user.users_phone).toBe(phone);
  }
});

it('shows the avatar to everybody while it is the avatar, and identity pictures to nobody without a token', async () => {
  const who = await person();
  const [first, second, card] = [
    await stack.picture(who.token),
    await stack.picture(who.token),
    await stack.picture(who.token),
  ];
  const user = (await save(who, { users_picture: first, users_id_pic_a: card })).body.data.user;
  const open = (link: string) => fetch(link).then(({ status }) => status);

  expect(await open(user.users_picture_url)).toBe(200);
  expect(new URL(user.users_picture_url).search).toBe('');
  expect(await open(user.users_id_pic_a_url)).toBe(200);
  expect(new URL(user.users_id_pic_a_url).searchParams.get('token')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  expect(await open(user.users_id_pic_a_url.split('?')[0])).toBe(404);

  await save(who, { users_picture: second });
  expect(await open(user.users_picture_url)).toBe(404);
});

it('keeps an https avatar of the older contract as it is', async () => {
  const who = await person();
  const picture = 'https://example.com/avatar.png';
  const { user } = (await save(who, { users_picture: picture })).body.data;
  expect(user).toMatchObject({ users_picture: picture, users_picture_url: picture });
});

it('shows the company somebody made, and what their level is called', async () => {
  const who = await person();
  const company = await stack.post('/pb/api/collections/tbl_company/records', {
    token: who.token,
    body: { company_name: '宝来威科技', company_usci: '91350100M000100Y43', company_district_code: '330106' },
  });
  expect(company.status).toBe(200);
  const dictionary = '/api/collections/tbl_system_dict/records';
  const [known] = await stack.rows(dictionary, 'dict_name="会员等级"');
  const levels = known ?? (await stack.operate('POST', dictionary, { dict_name: '会员等级' })).body;
  await stack.operate('POST', dictionary, {
    dict_name: '会员等级：测试金牌',
    dict_word_enum: 'gold-of-test',
    dict_word_description: '金牌会员',
    dict_word_parent_id: levels.system_dict_id,
  });
  await stack.setUser(who.openid, { users_level: 'gold-of-test' });

  const saved = await save(who, { users_tag: '经销商' });
  assertMatchesContract('openapi-wx', 'postWechatProfile', 200, saved.body);
  expect(saved.body.data.user).toMatchObject({
    company_id: company.body.company_id,
    users_level_name: '金牌会员',
    company: { pb_id: company.body.id, company_name: '宝来威科技', company_city: '杭州市' },
  });
});
