import { type Database, startDatabase } from '../harness/database';
import { PNG } from '../harness/pictures';
import { recordsOf, refusal } from '../harness/records';
import { type Shop, shopOf } from '../harness/shop';
import { until } from '../harness/until';

let database: Database;
let to: Shop;
let documents: ReturnType<typeof recordsOf>;
let admin: { openid: string; token: string };

beforeAll(async () => {
  database = await startDatabase();
  to = shopOf(database);
  documents = recordsOf(to, 'tbl_document');
  admin = await to.person({ users_auth_type: 2 });
});
afterAll(() => database.stop());

const DAY = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString().replace('T', ' ');
const TYPE = 'DICT-1743123456789-abc123@manual';
const base = { document_title: '安装手册', document_type: TYPE };
const made = async (columns: object = {}) => {
  const { status, body, text } = await documents.create(admin.token, { ...base, ...columns });
  if (status !== 200) throw new Error(text);
  return body;
};
const statusOf = async (id: string) => (await documents.view(admin.token, id)).body.document_status;

it('is made by an administrator, and the server fills the rest', async () => {
  const document = await made({
    document_id: 'DOC-1-aaaaaa',
    document_status: '过期',
    document_create: '2020-01-01 00:00:00.000Z',
    is_delete: 1,
  });
  expect(document).toMatchObject({
    document_id: expect.stringMatching(/^DOC-\d{13}-[A-Za-z0-9]{6}$/),
    document_owner: admin.openid,
    document_status: '有效',
    document_create: expect.stringMatching(/^20(?!20-01-01)/),
    is_delete: 0,
  });
});

it('may name its own uploader and nobody else, now and later', async () => {
  expect((await made({ document_owner: admin.openid })).document_owner).toBe(admin.openid);
  const other = await to.person({ users_auth_type: 2 });
  const foreign = await documents.create(admin.token, { ...base, document_owner: other.openid });
  expect(refusal(foreign, 'document_owner')).toEqual([400, 'FORBIDDEN']);
  const { id } = await made();
  const changed = await documents.change(other.token, id, { document_owner: other.openid });
  expect(refusal(changed, 'document_owner')).toEqual([400, 'FORBIDDEN']);
});

it('shows its uploader to staff and to nobody else', async () => {
  const { id } = await made();
  const staff = await to.person({ users_auth_type: 1 });
  const customer = await to.signIn();
  const byId = `?filter=${encodeURIComponent(`id="${id}"`)}`;
  for (const [token, owner] of [
    [staff.token, admin.openid],
    [customer.token, undefined],
    [undefined, undefined],
  ] as const) {
    expect((await documents.view(token, id)).body.document_owner).toBe(owner);
    expect((await documents.list(token, byId)).body.items[0].document_owner).toBe(owner);
  }
  expect((await documents.list(customer.token, '?sort=document_owner')).status).toBe(400);
});

describe('in force', () => {
  it('is hidden before, except from administrators', async () => {
    const { id } = await made({ document_effect_date: inDays(1) });
    const byId = `?filter=${encodeURIComponent(`id="${id}"`)}`;
    for (const token of [
      undefined,
      (await to.signIn()).token,
      (await to.person({ users_auth_type: 1 })).token,
    ]) {
      expect((await documents.view(token, id)).status).toBe(404);
      expect((await documents.list(token, byId)).body.items).toEqual([]);
    }
    expect((await documents.view(admin.token, id)).status).toBe(200);
    expect((await documents.list(admin.token, byId)).body.items).toHaveLength(1);
  });

  it('is seen when its time has come, and also after it', async () => {
    const { id, document_status } = await made({
      document_effect_date: inDays(-2),
      document_expiry_date: inDays(-1),
    });
    expect(document_status).toBe('过期');
    expect((await documents.view(undefined, id)).body.document_status).toBe('过期');
  });

  it('follows its expiry at every write, whatever is sent', async () => {
    const { id } = await made();
    const set = async (columns: object) =>
      (await documents.change(admin.token, id, columns)).body.document_status;
    expect(await set({ document_expiry_date: inDays(-1) })).toBe('过期');
    expect(await set({ document_status: '有效' })).toBe('过期');
    expect(await set({ document_expiry_date: inDays(1) })).toBe('有效');
    expect(await set({ document_expiry_date: inDays(-1), document_status: '有效' })).toBe('过期');
    expect(await set({ document_expiry_date: '' })).toBe('有效');
  });

  it('follows its expiry while nobody writes', async () => {
    const [passing, moved, freed, staying] = [await made(), await made(), await made(), await made()];
    const put = (id: string, expiry: string, status: string) =>
      to.sql(
        `UPDATE tbl_document SET document_expiry_date = '${expiry}', document_status = '${status}' WHERE id = '${id}'`,
      );
    await put(passing.id, inDays(-0.001), '有效');
    await put(moved.id, inDays(1), '过期');
    await put(freed.id, '', '过期');
    await put(staying.id, inDays(1), '有效');
    await to.operate('POST', '/api/crons/bai-documents');
    const now = () => Promise.all([passing, moved, freed, staying].map(({ id }) => statusOf(id)));
    // the last of the three statements is the one that frees
    await until('the cron has run', async () => (await now())[2] === '有效');
    expect(await now()).toEqual(['过期', '有效', '有效', '有效']);
  });
});

it.each(['manual', 'DICT-1-a', `${TYPE}|`, `${TYPE}|${TYPE}`, 'DICT-1-a@a b'])(
  'refuses the type %j',
  async (document_type) => {
    const { id } = await made();
    const created = await documents.create(admin.token, { ...base, document_type });
    expect(refusal(created, 'document_type')).toEqual([400, 'INVALID_INPUT']);
    const changed = await documents.change(admin.token, id, { document_type });
    expect(refusal(changed, 'document_type')).toEqual([400, 'INVALID_INPUT']);
  },
);

it('takes several types', async () => {
  const document_type = `${TYPE}|DICT-1743123456789-abc123@notice`;
  expect((await made({ document_type })).document_type).toBe(document_type);
});

it('refers to living public files only', async () => {
  const upload = async (bytes: Uint8Array, visibility: string) =>
    (await to.upload(admin.token, bytes, { attachments_visibility: visibility })).body
      .attachments_id as string;
  const [picture, closed] = [await upload(PNG, 'public'), await upload(PNG, 'private')];
  const pdf = await upload(Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF'), 'public');
  const document = await made({ document_image: picture, document_file: `${pdf}|${picture}` });
  for (const [column, value] of [
    ['document_image', closed],
    ['document_image', pdf],
    ['document_image', `${picture}|`],
    ['document_file', `${pdf}|${closed}`],
    ['document_video', 'ATT-1-aaaaaa'],
  ] as const) {
    const created = await documents.create(admin.token, { ...base, [column]: value });
    expect(refusal(created, column)).toEqual([400, 'INVALID_INPUT']);
    const changed = await documents.change(admin.token, document.id, { [column]: value });
    expect(refusal(changed, column)).toEqual([400, 'INVALID_INPUT']);
  }
});

it.each([
  ['document_id', 'DOC-1-aaaaaa'],
  ['is_delete', 1],
])('never changes %s by PATCH', async (column, value) => {
  const { id } = await made();
  expect(refusal(await documents.change(admin.token, id, { [column]: value }), column)).toEqual([
    400,
    'FORBIDDEN',
  ]);
});

it('is written by administrators only, counters included', async () => {
  const { id } = await made();
  for (const { token } of [await to.signIn(), await to.person({ users_auth_type: 1 })]) {
    expect((await documents.create(token, base)).status).toBe(400);
    expect((await documents.change(token, id, { document_share_count: 9 })).status).toBe(404);
    expect((await documents.remove(token, id)).status).toBe(404);
  }
  const guest = await documents.create(undefined, base);
  expect([guest.status, guest.body.data]).toEqual([401, { error: 'UNAUTHENTICATED' }]);
  const counted = await documents.change(admin.token, id, { 'document_share_count+': 2 });
  expect(counted.body.document_share_count).toBe(2);
});

it('is hidden by DELETE', async () => {
  const { id } = await made();
  expect((await documents.remove(admin.token, id)).status).toBe(204);
  for (const token of [undefined, admin.token]) expect((await documents.view(token, id)).status).toBe(404);
});
