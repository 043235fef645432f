import type { Answer } from '../harness/ask';
import { type Database, startDatabase } from '../harness/database';
import { fresh, freshOpenid } from '../harness/fresh';
import { type Shop, shopOf } from '../harness/shop';
import { until } from '../harness/until';

/**
 * Who gets what from the native routes. Alice owns a private picture and a public one (her avatar); everybody below
 * tries every route on what is hers, and the table says what comes back. No answer to anybody else may hold her
 * openid, her name or her phone number.
 */
let database: Database;
let to: Shop;
const alice = { openid: freshOpenid(), token: '', privateId: '', publicId: '', privateKey: '', link: '' };
const tokens: { [who: string]: string | undefined } = {};
const NAME = '爱丽丝的真名';
const PHONE = '13811112222';

beforeAll(async () => {
  database = await startDatabase();
  to = shopOf(database);
  alice.token = (await to.signIn(alice.openid)).token;
  const secret = (await to.upload(alice.token)).body;
  const avatar = (await to.upload(alice.token)).body;
  Object.assign(alice, {
    privateId: secret.id,
    publicId: avatar.id,
    privateKey: secret.attachments_id,
    link: `/api/files/pbc_bai_attach/${secret.id}/${secret.attachments_link}`,
  });
  await to.service('wechat-profile', {
    caller: { openid: alice.openid },
    changes: { users_name: NAME, users_picture: avatar.attachments_id },
    phone: PHONE,
  });
  const [bob, staff, disabled, deleted] = await Promise.all([
    to.signIn(),
    to.signIn(),
    to.signIn(),
    to.signIn(),
  ]);
  await to.setUser(staff.openid, { users_auth_type: 1 });
  await to.setUser(disabled.openid, { users_status: 1 });
  await to.setUser(deleted.openid, { is_delete: 1 });
  Object.assign(tokens, {
    guest: undefined,
    bob: bob.token,
    staff: staff.token,
    disabled: disabled.token,
    deleted: deleted.token,
    forged: `${alice.token.slice(0, -6)}AAAAAA`,
    service: database.serviceToken,
  });
});
afterAll(() => database.stop());

const FILES = '/api/collections/tbl_attachments/records';
const PEOPLE = '/api/collections/tbl_auth_users/records';

const ROUTES: { readonly [name: string]: (token: string | undefined) => Promise<Answer> } = {
  'list files': (token) => to.ask('GET', FILES, { token }),
  'list files by id of table': (token) => to.ask('GET', '/api/collections/pbc_bai_attach/records', { token }),
  'list files by TABLE': (token) => to.ask('GET', '/api/collections/TBL_attachments/records', { token }),
  'guess files by owner': (token) =>
    to.ask('GET', `${FILES}?filter=${encodeURIComponent(`attachments_owner="${alice.openid}"`)}`, { token }),
  'sort files by owner': (token) => to.ask('GET', `${FILES}?sort=attachments_owner`, { token }),
  'find private file': (token) =>
    to.ask('GET', `${FILES}?filter=${encodeURIComponent(`attachments_id="${alice.privateKey}"`)}`, { token }),
  'view private file': (token) => to.ask('GET', `${FILES}/${alice.privateId}`, { token }),
  'rename private file': (token) =>
    to.ask('PATCH', `${FILES}/${alice.privateId}`, { token, body: { attachments_remark: 'x' } }),
  'rename public file': (token) =>
    to.ask('PATCH', `${FILES}/${alice.publicId}`, { token, body: { attachments_remark: 'x' } }),
  'delete private file': (token) => to.ask('DELETE', `${FILES}/${alice.privateId}`, { token }),
  'delete public file': (token) => to.ask('DELETE', `${FILES}/${alice.publicId}`, { token }),
  'upload for alice': (token) => to.upload(token, undefined, { attachments_owner: alice.openid }),
  'list people': (token) => to.ask('GET', PEOPLE, { token }),
  'guess people by phone': (token) =>
    to.ask('GET', `${PEOPLE}?filter=${encodeURIComponent(`users_phone="${PHONE}"`)}`, { token }),
  'view alice': (token) => to.ask('GET', `${PEOPLE}/${alice.openid}`, { token }),
  'change alice': (token) =>
    to.ask('PATCH', `${PEOPLE}/${alice.openid}`, { token, body: { users_name: 'x' } }),
  'delete alice': (token) => to.ask('DELETE', `${PEOPLE}/${alice.openid}`, { token }),
  'create a user': (token) =>
    to.ask('POST', PEOPLE, {
      token,
      body: {
        id: 'oEVIL_0000000',
        openid: 'oEVIL_0000000',
        password: '12345678',
        passwordConfirm: '12345678',
      },
    }),
  'batch on alice': (token) =>
    to.ask('POST', '/api/batch', {
      token,
      body: {
        requests: [
          { method: 'PATCH', url: `${FILES}/${alice.privateId}`, body: { attachments_remark: 'x' } },
          { method: 'DELETE', url: `${FILES}/${alice.privateId}` },
        ],
      },
    }),
  'renew natively': (token) => to.ask('POST', '/api/collections/tbl_auth_users/auth-refresh', { token }),
  'impersonate alice': (token) =>
    to.ask('POST', `/api/collections/tbl_auth_users/impersonate/${alice.openid}`, { token, body: {} }),
  'file token': (token) => to.ask('POST', '/api/files/token', { token }),
  'download private file': (token) => to.ask('GET', alice.link, { token }),
  settings: (token) => to.ask('GET', '/api/settings', { token }),
  'list service accounts': (token) => to.ask('GET', '/api/collections/svc_accounts/records', { token }),
};

type Who = 'bob' | 'staff';
/** What a signed-in other person gets; `list` = 200 with nothing of Alice's in it. */
const OTHERS: { readonly [route: string]: number | { readonly [who in Who]: number } } = {
  'list files': 200,
  'list files by id of table': 200,
  'list files by TABLE': 200,
  'guess files by owner': 400,
  'sort files by owner': 400,
  'find private file': 200,
  'view private file': 404,
  'rename private file': 404,
  'rename public file': 404,
  'delete private file': 404,
  'delete public file': 404,
  'upload for alice': 400,
  'list people': 200,
  'guess people by phone': 200,
  'view alice': 404,
  'change alice': 404,
  'delete alice': 403,
  'create a user': 403,
  'batch on alice': 400,
  'renew natively': 200,
  'impersonate alice': 403,
  'file token': 200,
  'download private file': 404,
  settings: 403,
  'list service accounts': 403,
};

/** Nobody in particular: 401 with this code, except where a file's address is its own permission. */
const REFUSED = {
  guest: [401, 'UNAUTHENTICATED'],
  forged: [401, 'UNAUTHENTICATED'],
  deleted: [401, 'UNAUTHENTICATED'],
  disabled: [401, 'USER_DISABLED'],
  service: [403, 'FORBIDDEN'],
} as const;

const secretsOf = (): string[] => [alice.openid, NAME, PHONE, alice.privateKey, alice.link];

describe.each(Object.keys(REFUSED) as (keyof typeof REFUSED)[])('%s', (who) => {
  it.each(Object.keys(ROUTES))('%s', async (name) => {
    const answer = await (ROUTES[name] as (typeof ROUTES)[string])(tokens[who]);
    const [status, code] = REFUSED[who];
    if (name === 'download private file' && !['disabled', 'service'].includes(who)) {
      expect(answer.status).toBe(404);
    } else {
      expect([answer.status, answer.body.data]).toEqual([status, { error: code }]);
    }
    for (const secret of secretsOf()) expect(answer.text).not.toContain(secret);
  });
});

describe.each<Who>(['bob', 'staff'])('%s', (who) => {
  it.each(Object.keys(ROUTES))('%s', async (name) => {
    const answer = await (ROUTES[name] as (typeof ROUTES)[string])(tokens[who]);
    const expected = OTHERS[name];
    expect(answer.status).toBe(typeof expected === 'object' ? expected[who] : expected);
    for (const secret of secretsOf()) expect(answer.text).not.toContain(secret);
  });
});

it('leaves everything of Alice’s as it was', async () => {
  const mine = await to.ask('GET', FILES, { token: alice.token });
  expect(mine.body.items).toHaveLength(2);
  for (const item of mine.body.items) {
    expect(item).toMatchObject({ attachments_remark: '', is_delete: 0, attachments_owner: alice.openid });
  }
  const self = await to.ask('GET', `${PEOPLE}/${alice.openid}`, { token: alice.token });
  expect(self.body).toMatchObject({ openid: alice.openid, users_name: NAME, users_phone: PHONE });
  expect((await to.ask('GET', PEOPLE, { token: alice.token })).body.totalItems).toBe(1);
});

it('shows Alice her own file by her file token, and Bob nothing by his', async () => {
  const fileToken = async (token: string | undefined) =>
    (await to.ask('POST', '/api/files/token', { token })).body.token;
  expect((await to.ask('GET', `${alice.link}?token=${await fileToken(alice.token)}`)).status).toBe(200);
  expect((await to.ask('GET', `${alice.link}?token=${await fileToken(tokens['bob'])}`)).status).toBe(404);
  expect((await to.ask('GET', `${alice.link}?token=${alice.token}`)).status).toBe(404);
});

it('lets an administrator see the private picture, and says whose it is', async () => {
  const admin = await to.signIn();
  await to.setUser(admin.openid, { users_auth_type: 2 });
  const view = await to.ask('GET', `${FILES}/${alice.privateId}`, { token: admin.token });
  expect(view.body).toMatchObject({ id: alice.privateId, attachments_owner: alice.openid });
  expect((await to.ask('DELETE', `${FILES}/${alice.privateId}`, { token: admin.token })).status).toBe(404);
});

it('hides the owner of a public file from others', async () => {
  const view = await to.ask('GET', `${FILES}/${alice.publicId}`, { token: tokens['bob'] });
  expect(view.status).toBe(200);
  expect(view.text).not.toContain(alice.openid);
  expect(view.body).not.toHaveProperty('attachments_owner');
});

it('answers health to everybody and nothing else without an account', async () => {
  expect((await to.ask('GET', '/api/health')).status).toBe(200);
  for (const path of [
    '/api/settings',
    '/api/logs',
    '/api/backups',
    '/api/crons',
    '/api/collections',
    '/api/nothing',
  ]) {
    expect((await to.ask('GET', path)).status).toBe(401);
  }
});

it('has written no openid, token, phone number or query into PocketBase’s log', async () => {
  const fileToken = (await to.ask('POST', '/api/files/token', { token: tokens['bob'] })).body.token;
  await to.ask('GET', `${alice.link}?token=${fileToken}`);
  // PocketBase writes its log every few seconds, in order; what the guard itself answers is not in it.
  const last = `/api/nothing-${fresh()}`;
  await to.ask('GET', last, { token: tokens['bob'] });
  const { body, text } = await until('the log is written', async () => {
    const log = await to.operate('GET', '/api/logs?perPage=1000&sort=-created');
    return log.text.includes(last) && log;
  });
  expect(body.items.length).toBeGreaterThan(10);
  for (const secret of [
    alice.openid,
    PHONE,
    NAME,
    alice.privateKey,
    alice.privateId,
    fileToken,
    'token=',
    'filter=',
    tokens['bob'] ?? '',
  ]) {
    // The log is long and would drown the finding.
    expect([secret, text.includes(secret)]).toEqual([secret, false]);
  }
});
