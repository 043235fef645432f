import { type Database, startDatabase } from '../harness/database';
import { recordsOf, refusal } from '../harness/records';
import { type Shop, shopOf } from '../harness/shop';

let database: Database;
let to: Shop;
let companies: ReturnType<typeof recordsOf>;

beforeAll(async () => {
  database = await startDatabase();
  to = shopOf(database);
  companies = recordsOf(to, 'tbl_company');
});
afterAll(() => database.stop());

const USCI = '91350100M000100Y43';
const userOf = async (openid: string) => (await to.service('wechat-login', { openid })).body.user;
const owned = async (columns: object = {}) => {
  const owner = await to.signIn();
  const { body } = await companies.create(owner.token, { company_name: '宝来威科技', ...columns });
  return { ...owner, company: body };
};
const memberOf = async (companyId: string) => {
  const member = await to.signIn();
  await to.setUser(member.openid, { company_id: companyId });
  return member;
};

describe('a new company', () => {
  it('belongs to its creator, who becomes a member, and the server fills the rest', async () => {
    const { openid, token } = await to.signIn();
    const { status, body } = await companies.create(token, {
      company_name: '宝来威科技',
      company_usci: USCI,
      company_id: 'WX-COMPANY-1-aaaaaa',
      company_status: '已认证',
      company_level: '金牌',
      is_delete: 1,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      company_id: expect.stringMatching(/^WX-COMPANY-\d{13}-[A-Za-z0-9]{6}$/),
      company_owner_openid: openid,
      company_usci: USCI,
      company_status: '',
      company_level: '',
      is_delete: 0,
    });
    expect((await userOf(openid)).record.company_id).toBe(body.company_id);
  });

  it('may name its own owner and nobody else, also in a batch', async () => {
    const [me, other] = [await to.signIn(), await to.signIn()];
    const of = (openid: string) => ({ company_name: 'x', company_owner_openid: openid });
    expect((await companies.create(me.token, of(me.openid))).status).toBe(200);
    const foreign = await companies.create(me.token, of(other.openid));
    expect(refusal(foreign, 'company_owner_openid')).toEqual([400, 'FORBIDDEN']);
    const batch = await to.ask('POST', '/api/batch', {
      token: me.token,
      body: { requests: [{ method: 'POST', url: companies.path, body: of(other.openid) }] },
    });
    expect(batch.status).toBe(400);
    expect(batch.body.data.requests[0].response.data.company_owner_openid.code).toBe('FORBIDDEN');
    expect((await companies.list(other.token)).body.items).toEqual([]);
  });

  it('leaves its creator where they were when it is refused', async () => {
    const { openid, token, company } = await owned();
    expect((await companies.create(token, { company_name: '' })).status).toBe(400);
    expect((await userOf(openid)).record.company_id).toBe(company.company_id);
  });

  it('is not for guests', async () => {
    const answer = await companies.create(undefined, { company_name: 'x' });
    expect([answer.status, answer.body.data]).toEqual([401, { error: 'UNAUTHENTICATED' }]);
  });

  it('is one of at most 20 of its owner, also when they come at once', async () => {
    const { token } = await to.signIn();
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, n) => companies.create(token, { company_name: `公司 ${n}` })),
    );
    const made = answers.filter(({ status }) => status === 200);
    expect(made).toHaveLength(20);
    const refused = answers.find(({ status }) => status === 400);
    expect(refused?.body.data.company_name).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('20'),
    });
    expect((await companies.remove(token, made[0]?.body.id)).status).toBe(204);
    expect((await companies.create(token, { company_name: 'x' })).status).toBe(200);
  });

  it('may have its status from an administrator', async () => {
    const admin = await to.person({ users_auth_type: 2 });
    const { body } = await companies.create(admin.token, { company_name: 'x', company_status: '已认证' });
    expect(body.company_status).toBe('已认证');
  });
});

describe('who sees a company', () => {
  it('its owner, its members and staff, and the owner’s openid only owner and staff', async () => {
    const { openid, token, company } = await owned();
    const [member, staff, stranger] = [
      await memberOf(company.company_id),
      await to.person({ users_auth_type: 1 }),
      await to.signIn(),
    ];
    const byId = `?filter=${encodeURIComponent(`company_id="${company.company_id}"`)}`;
    for (const [who, shown] of [
      [token, openid],
      [staff.token, openid],
      [member.token, undefined],
    ] as const) {
      for (const record of [
        (await companies.view(who, company.id)).body,
        (await companies.list(who, byId)).body.items[0],
      ]) {
        expect([record.id, record.company_owner_openid]).toEqual([company.id, shown]);
      }
    }
    expect((await companies.view(stranger.token, company.id)).status).toBe(404);
    expect((await companies.list(stranger.token)).body.items).toEqual([]);
    const guessed = await companies.list(
      member.token,
      `?filter=${encodeURIComponent(`company_owner_openid="${openid}"`)}`,
    );
    expect(guessed.status).toBe(400);
    expect((await companies.list(member.token, '?sort=company_owner_openid')).status).toBe(400);
  });

  it('shows no company to people who belong to none', async () => {
    await owned();
    const nobody = await to.signIn();
    expect((await companies.list(nobody.token)).body.totalItems).toBe(0);
  });
});

describe('who changes a company', () => {
  it.each([
    ['company_id', 'WX-COMPANY-1-aaaaaa'],
    ['company_status', '已认证'],
    ['company_level', '金牌'],
    ['company_owner_openid', 'oBBBBBBBBBBBBBB'],
    ['is_delete', 1],
  ])('its owner cannot change %s', async (column, value) => {
    const { token, company } = await owned();
    const answer = await companies.change(token, company.id, { [column]: value, company_name: '不存' });
    expect(refusal(answer, column)).toEqual([400, 'FORBIDDEN']);
    expect((await companies.view(token, company.id)).body).toMatchObject({
      ...company,
      updated: company.updated,
    });
  });

  it('its owner changes the rest, and may send what does not change', async () => {
    const { openid, token, company } = await owned();
    const answer = await companies.change(token, company.id, {
      ...company,
      company_name: '新名称',
      company_add: '文三路 1 号',
    });
    expect([answer.status, answer.body.company_name, answer.body.company_owner_openid]).toEqual([
      200,
      '新名称',
      openid,
    ]);
  });

  it('an administrator changes status and level too, but not the owner', async () => {
    const { company } = await owned();
    const admin = await to.person({ users_auth_type: 2 });
    const change = { company_status: '已认证', company_level: '金牌', company_remark: '核过' };
    expect((await companies.change(admin.token, company.id, change)).body).toMatchObject(change);
    for (const column of ['company_owner_openid', 'company_id']) {
      const answer = await companies.change(admin.token, company.id, { [column]: admin.openid });
      expect(refusal(answer, column)).toEqual([400, 'FORBIDDEN']);
    }
  });

  it('nobody else does', async () => {
    const { token, company } = await owned();
    for (const { token: other } of [
      await memberOf(company.company_id),
      await to.person({ users_auth_type: 1 }),
      await to.signIn(),
    ]) {
      expect((await companies.change(other, company.id, { company_remark: 'x' })).status).toBe(404);
      expect((await companies.remove(other, company.id)).status).toBe(404);
    }
    expect((await companies.view(token, company.id)).body.company_remark).toBe('');
  });
});

it('is hidden by DELETE and stays in the database', async () => {
  const { token, company } = await owned();
  const member = await memberOf(company.company_id);
  const answer = await companies.remove(token, company.id);
  expect([answer.status, answer.text]).toEqual([204, '']);
  for (const who of [token, member.token]) expect((await companies.view(who, company.id)).status).toBe(404);
  expect((await companies.remove(token, company.id)).status).toBe(404);
  expect(await to.sql(`SELECT is_delete FROM tbl_company WHERE id = '${company.id}'`)).toEqual([['1']]);
});

describe('a user’s own view', () => {
  it('has the living company without its owner', async () => {
    const { openid, token, company } = await owned({ company_usci: USCI });
    const { collectionId, collectionName, is_delete, company_owner_openid, id, ...columns } = company;
    expect([collectionId, collectionName, is_delete, company_owner_openid]).toEqual([
      'pbc_bai_company',
      'tbl_company',
      0,
      openid,
    ]);
    expect((await userOf(openid)).company).toEqual({ pb_id: id, ...columns });
    await companies.remove(token, id);
    expect((await userOf(openid)).company).toBeNull();
  });

  it('is null for an unknown company and for none', async () => {
    const { openid } = await to.signIn();
    expect((await userOf(openid)).company).toBeNull();
    await to.setUser(openid, { company_id: 'WX-COMPANY-1-aaaaaa' });
    expect((await userOf(openid)).company).toBeNull();
  });

  it('says what the member level is called', async () => {
    const words = '/api/collections/tbl_system_dict/records';
    const levels = (await to.operate('POST', words, { dict_name: '会员等级' })).body;
    const other = (await to.operate('POST', words, { dict_name: '别的' })).body;
    const word = (dict_name: string, parent: { system_dict_id: string }, dict_word_description: string) =>
      to.operate('POST', words, {
        dict_name,
        dict_word_enum: 'gold',
        dict_word_description,
        dict_word_parent_id: parent.system_dict_id,
      });
    await word('别的金', other, '黄金');
    const gold = (await word('金牌', levels, '金牌会员')).body;
    const { openid } = await to.signIn();
    expect((await userOf(openid)).level_name).toBe('');
    await to.setUser(openid, { users_level: 'gold' });
    expect((await userOf(openid)).level_name).toBe('金牌会员');
    await to.operate('PATCH', `${words}/${gold.id}`, { is_delete: 1 });
    expect((await userOf(openid)).level_name).toBe('');
  });
});

describe('when the owner is gone', () => {
  const ownerOf = async (id: string) =>
    (await to.sql(`SELECT company_owner_openid FROM tbl_company WHERE id = '${id}'`)).flat()[0];

  it('the company is nobody’s, also for the next person of that openid', async () => {
    const { openid, company } = await owned();
    const { users_id } = (await userOf(openid)).record;
    expect((await to.service('wechat-account-delete', { caller: { openid } })).status).toBe(200);
    expect(await ownerOf(company.id)).toBe(`deleted.${users_id}`);
    const { token } = await to.signIn(openid);
    expect((await companies.list(token)).body.items).toEqual([]);
    expect((await companies.view(token, company.id)).status).toBe(404);
  });

  it('nor does it come back to a person an administrator deleted', async () => {
    const { openid, company } = await owned();
    await to.setUser(openid, { is_delete: 1 });
    const { token } = await to.signIn(openid);
    expect((await companies.view(token, company.id)).status).toBe(404);
    expect(await ownerOf(company.id)).toMatch(/^deleted\.U\d+$/);
  });
});
