import { type Database, startDatabase } from '../harness/database';
import { PNG, pngOf } from '../harness/pictures';
import { type Shop, shopOf } from '../harness/shop';
import { until } from '../harness/until';

let database: Database;
let to: Shop;

beforeAll(async () => {
  database = await startDatabase();
  to = shopOf(database);
});
afterAll(() => database.stop());

const FILES = '/api/collections/tbl_attachments/records';
const MB = 1024 * 1024;
const JPEG = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]),
  Buffer.from('JFIF\0'),
  Buffer.alloc(64),
]);
const WEBP = Buffer.concat([
  Buffer.from('RIFF'),
  Buffer.from([26, 0, 0, 0]),
  Buffer.from('WEBPVP8L'),
  Buffer.alloc(32),
]);
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF');

const administrator = async () => {
  const admin = await to.signIn();
  await to.setUser(admin.openid, { users_auth_type: 2 });
  return admin;
};
const url = (file: { id: string; attachments_link: string }, token = ''): string =>
  `/api/files/tbl_attachments/${file.id}/${file.attachments_link}${token && `?token=${token}`}`;

describe('an upload', () => {
  it('belongs to its uploader, is private, and the server fills the rest', async () => {
    const { openid, token } = await to.signIn();
    const { status, body } = await to.upload(token, PNG, {
      attachments_id: 'ATT-1-aaaaaa',
      attachments_visibility: 'public',
      attachments_listed: 'true',
      attachments_size: '1',
      attachments_filetype: 'text/html',
      attachments_status: 'ok',
      attachments_md5: '0'.repeat(32),
      attachments_remark: '备注',
      is_delete: '1',
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      attachments_id: expect.stringMatching(/^ATT-\d{13}-[A-Za-z0-9]{6}$/),
      attachments_owner: openid,
      attachments_visibility: 'private',
      attachments_size: PNG.length,
      attachments_filetype: 'image/png',
      attachments_filename: 'picture.png',
      attachments_status: '',
      attachments_md5: '',
      attachments_remark: '备注',
      is_delete: 0,
    });
    expect((await to.ask('GET', url(body))).status).toBe(404);
    const other = await to.signIn();
    expect((await to.ask('GET', `${FILES}/${body.id}`, { token: other.token })).status).toBe(404);
    expect((await to.ask('GET', FILES, { token: other.token })).body.items).toEqual([]);
  });

  it('may name its own uploader and nobody else', async () => {
    const { openid, token } = await to.signIn();
    const other = await to.signIn();
    expect((await to.upload(token, PNG, { attachments_owner: openid })).status).toBe(200);
    expect((await to.upload(token, PNG, { attachments_owner: '' })).status).toBe(200);
    const foreign = await to.upload(token, PNG, { attachments_owner: other.openid });
    expect([foreign.status, foreign.body.data.attachments_owner.code]).toEqual([400, 'FORBIDDEN']);
  });

  it.each([
    ['a PNG', PNG, 'image/png'],
    ['a JPEG', JPEG, 'image/jpeg'],
    ['a WebP', WEBP, 'image/webp'],
  ])('may be %s', async (_name, bytes, type) => {
    const { token } = await to.signIn();
    expect((await to.upload(token, bytes)).body.attachments_filetype).toBe(type);
  });

  it.each([
    ['b.html', 'png'],
    ['报价单.PDF', 'png'],
    ['picture', 'png'],
    ['a.png.exe', 'png'],
  ])('is stored under the extension of its content when it comes as %s', async (name, extension) => {
    const { token } = await to.signIn();
    const { body } = await to.upload(token, PNG, {}, name);
    expect(body.attachments_link).toMatch(new RegExp(`_[a-z0-9]{10}\\.${extension}$`));
    expect(body.attachments_filename).toBe(name);
    const [file] = await to.sql(`SELECT attachments_link FROM tbl_attachments WHERE id = '${body.id}'`);
    expect(file).toEqual([body.attachments_link]);
  });

  it.each([
    ['HTML called picture.png', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
    ['a GIF', Buffer.from('GIF89a' + '\0'.repeat(32))],
    ['a PDF by an ordinary user', PDF],
    ['nothing', Buffer.alloc(0)],
  ])('may not be %s', async (_name, bytes) => {
    const { token } = await to.signIn();
    const answer = await to.upload(token, bytes);
    expect([answer.status, Object.keys(answer.body.data)]).toEqual([400, ['attachments_link']]);
  });

  it('may not be left out', async () => {
    const { token } = await to.signIn();
    const answer = await to.ask('POST', FILES, { token, body: { attachments_remark: 'x' } });
    expect([answer.status, Object.keys(answer.body.data)]).toEqual([400, ['attachments_link']]);
  });

  it('may be as large as 10 MB', async () => {
    const { token } = await to.signIn();
    expect((await to.upload(token, pngOf(10 * MB))).status).toBe(200);
    const large = await to.upload(token, pngOf(10 * MB + 1));
    expect([large.status, large.body.data.attachments_link.code]).toEqual([400, 'PAYLOAD_TOO_LARGE']);
  });

  it('keeps a person within 50 files, also when they come at once', async () => {
    const { token } = await to.signIn();
    const answers = await Promise.all(Array.from({ length: 55 }, () => to.upload(token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(50);
    const [first] = answers.filter(({ status }) => status === 200);
    expect((await to.ask('DELETE', `${FILES}/${first?.body.id}`, { token })).status).toBe(204);
    expect((await to.upload(token)).status).toBe(200);
    expect((await to.upload(token)).body.data.attachments_link.code).toBe('PAYLOAD_TOO_LARGE');
  });

  it('keeps a person within 100 MB', async () => {
    const { token } = await to.signIn();
    for (let i = 0; i < 10; i += 1) expect((await to.upload(token, pngOf(10 * MB))).status).toBe(200);
    expect((await to.upload(token)).status).toBe(400);
  }, 30_000);
});

describe('an administrator', () => {
  it('uploads documents and opens files to everybody', async () => {
    const { token } = await administrator();
    const document = (
      await to.upload(token, PDF, { attachments_visibility: 'public', attachments_filename: '手册.pdf' })
    ).body;
    expect(document).toMatchObject({ attachments_visibility: 'public', attachments_filename: '手册.pdf' });
    expect((await to.ask('GET', url(document))).text).toContain('%PDF-1.7');

    const other = await to.signIn();
    const filter = encodeURIComponent(`attachments_id="${document.attachments_id}"`);
    const found = await to.ask('GET', `${FILES}?filter=${filter}&perPage=1`, { token: other.token });
    expect(found.body.items).toHaveLength(1);
    expect(found.body.items[0]).not.toHaveProperty('attachments_owner');

    const closed = await to.ask('PATCH', `${FILES}/${document.id}`, {
      token,
      body: { attachments_visibility: 'private' },
    });
    expect(closed.status).toBe(200);
    expect((await to.ask('GET', url(document))).status).toBe(404);
    expect((await to.ask('GET', `${FILES}?filter=${filter}`, { token: other.token })).body.items).toEqual([]);
  });

  it('uploads no program and no text', async () => {
    const { token } = await administrator();
    for (const bytes of [Buffer.from('\x7fELF' + '\0'.repeat(64)), Buffer.from('hello, text')]) {
      expect((await to.upload(token, bytes)).status).toBe(400);
    }
  });

  it('may manage another administrator’s open file', async () => {
    const [first, second] = [await administrator(), await administrator()];
    const open = (await to.upload(first.token, PNG, { attachments_visibility: 'public' })).body;
    const closed = (await to.upload(first.token, PNG)).body;
    expect((await to.ask('DELETE', `${FILES}/${open.id}`, { token: second.token })).status).toBe(204);
    expect((await to.ask('DELETE', `${FILES}/${closed.id}`, { token: second.token })).status).toBe(404);
  });
});

describe('an owner', () => {
  it('renames and remarks, and changes nothing else', async () => {
    const { openid, token } = await to.signIn();
    const { id } = (await to.upload(token)).body;
    const patch = (body: unknown) => to.ask('PATCH', `${FILES}/${id}`, { token, body });
    expect((await patch({ attachments_remark: '正面', attachments_filename: 'a.png' })).body).toMatchObject({
      attachments_remark: '正面',
      attachments_filename: 'a.png',
      attachments_owner: openid,
    });
    for (const [field, value] of [
      ['attachments_visibility', 'public'],
      ['attachments_id', 'ATT-1-aaaaaa'],
      ['attachments_size', 1],
      ['attachments_size+', 1],
      ['attachments_filetype', 'text/html'],
      ['attachments_link', ''],
      ['attachments_status', 'x'],
      ['is_delete', 1],
    ] as const) {
      const answer = await patch({ [field]: value });
      expect([field, answer.status, answer.body.data[field.replace('+', '')]?.code]).toEqual([
        field,
        400,
        'FORBIDDEN',
      ]);
    }
    const swap = new FormData();
    swap.set('attachments_link', new Blob([JPEG as BlobPart]), 'b.jpg');
    expect((await patch(swap)).body.data.attachments_link.code).toBe('FORBIDDEN');
    expect(
      (await patch({ attachments_owner: 'oBBBBBBBBBBBB', attachments_listed: true })).body.attachments_owner,
    ).toBe(openid);
    expect((await patch({ attachments_remark: 'a\u0000b' })).body.data.attachments_remark.code).toBe(
      'INVALID_INPUT',
    );
  });

  it('deletes softly: 204, and nobody reaches the file again', async () => {
    const { token } = await to.signIn();
    const file = (await to.upload(token)).body;
    const fileToken = (await to.ask('POST', '/api/files/token', { token })).body.token;
    expect((await to.ask('GET', url(file, fileToken))).status).toBe(200);
    const answer = await to.ask('DELETE', `${FILES}/${file.id}`, { token });
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect((await to.ask('GET', url(file, fileToken))).status).toBe(404);
    expect((await to.ask('GET', `${FILES}/${file.id}`, { token })).status).toBe(404);
    expect((await to.ask('DELETE', `${FILES}/${file.id}`, { token })).status).toBe(404);
    expect((await to.ask('PATCH', `${FILES}/${file.id}`, { token, body: { is_delete: 0 } })).status).toBe(
      404,
    );
    expect((await to.ask('GET', FILES, { token })).body.items).toEqual([]);
    expect(await to.sql(`SELECT id FROM tbl_attachments WHERE id = '${file.id}' AND is_delete = 1`)).toEqual([
      [file.id],
    ]);
  });
});

describe('a batch', () => {
  const batch = (token: string, requests: unknown[]) =>
    to.ask('POST', '/api/batch', { token, body: { requests } });

  it('deletes softly too, in one piece with the rest', async () => {
    const { token } = await to.signIn();
    const [one, two] = [(await to.upload(token)).body, (await to.upload(token)).body];
    const done = await batch(token, [
      { method: 'DELETE', url: `${FILES}/${one.id}` },
      { method: 'PATCH', url: `${FILES}/${two.id}`, body: { attachments_remark: 'x' } },
    ]);
    expect(done.status).toBe(200);
    expect(done.body.map((item: { status: number }) => item.status)).toEqual([204, 200]);
    expect((await to.ask('GET', FILES, { token })).body.items).toMatchObject([
      { id: two.id, attachments_remark: 'x' },
    ]);
  });

  it('is rolled back as a whole by a refusal in it', async () => {
    const { token } = await to.signIn();
    const other = await to.signIn();
    const mine = (await to.upload(token)).body;
    const foreign = (await to.upload(other.token)).body;
    for (const bad of [
      { method: 'PATCH', url: `${FILES}/${mine.id}`, body: { attachments_visibility: 'public' } },
      { method: 'DELETE', url: `${FILES}/${foreign.id}` },
      {
        method: 'PATCH',
        url: `/api/collections/tbl_auth_users/records/${other.openid}`,
        body: { users_name: 'x' },
      },
      { method: 'POST', url: '/api/collections/tbl_auth_users/records', body: { id: 'oEVIL_0000000' } },
      { method: 'PUT', url: FILES, body: { id: foreign.id, attachments_remark: 'x' } },
    ]) {
      const first = { method: 'PATCH', url: `${FILES}/${mine.id}`, body: { attachments_remark: 'lost' } };
      const answer = await batch(token, [first, { method: 'DELETE', url: `${FILES}/${mine.id}` }, bad]);
      expect(answer.status).toBe(400);
      const view = await to.ask('GET', `${FILES}/${mine.id}`, { token });
      expect(view.body).toMatchObject({ attachments_remark: '', is_delete: 0 });
    }
    const coded = await batch(token, [
      { method: 'PATCH', url: `${FILES}/${mine.id}`, body: { attachments_visibility: 'public' } },
    ]);
    expect(coded.body.data.requests[0].response.data.attachments_visibility.code).toBe('FORBIDDEN');
  });

  it('uploads for nobody else', async () => {
    const { token } = await to.signIn();
    const other = await to.signIn();
    const form = new FormData();
    const upload = { method: 'POST', url: FILES, body: { attachments_owner: other.openid } };
    form.set('@jsonPayload', JSON.stringify({ requests: [upload] }));
    form.set('requests.0.attachments_link', new Blob([PNG as BlobPart]), 'a.png');
    const answer = await to.ask('POST', '/api/batch', { token, body: form });
    expect(answer.status).toBe(400);
    expect(answer.body.data.requests[0].response.data.attachments_owner.code).toBe('FORBIDDEN');
  });
});

it('removes files for good a week after they were deleted, by night', async () => {
  const { token } = await to.signIn();
  const [old, fresh, live] = [
    (await to.upload(token)).body,
    (await to.upload(token)).body,
    (await to.upload(token)).body,
  ];
  for (const { id } of [old, fresh]) await to.ask('DELETE', `${FILES}/${id}`, { token });
  const weekAgo = new Date(Date.now() - 7.1 * 86_400_000).toISOString().replace('T', ' ');
  await to.sql(`UPDATE tbl_attachments SET updated = '${weekAgo}' WHERE id IN ('${old.id}', '${live.id}')`);
  await to.operate('POST', '/api/crons/bai-attachments');
  const left = async () =>
    (await to.sql(`SELECT id FROM tbl_attachments WHERE id IN ('${old.id}', '${fresh.id}', '${live.id}')`))
      .flat()
      .sort();
  await until('the cron has run', async () => !(await left()).includes(old.id));
  expect(await left()).toEqual([fresh.id, live.id].sort());
});
