import { assertMatchesContract } from '../contract/response-schemas';
import type { Answer } from '../harness/ask';
import { fresh, freshId, freshName } from '../harness/fresh';
import { fileForm, PNG } from '../harness/pictures';
import { sharedStack } from '../harness/shared-stack';

/** Documents through the door; somebody signed in looks, who is always told what is so now. */
const stack = sharedStack();
const DAY = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString().replace('T', ' ');

let token: string;
let administrator: string;
let type: string;
beforeAll(async () => {
  ({ token } = await stack.signIn(freshName('reader')));
  const boss = await stack.signIn(freshName('boss'));
  await stack.setUser(boss.openid, { users_auth_type: 2 });
  administrator = boss.token;
});
beforeEach(() => {
  type = freshId('DICT');
});

async function document(action: 'list' | 'detail', body: object): Promise<Answer> {
  const answer = await stack.post(`/pb/api/document/${action}`, { token, body });
  const operation = action === 'list' ? 'postDocumentList' : 'postDocumentDetail';
  assertMatchesContract('openapi-wx', operation, answer.status, answer.body);
  return answer;
}

const DOCUMENTS = '/api/collections/tbl_document/records';
const publish = async (columns: object = {}): Promise<{ id: string; document_id: string }> =>
  (
    await stack.operate('POST', DOCUMENTS, {
      document_id: freshId('DOC'),
      document_title: `手册 ${fresh()}`,
      document_type: `${type}@manual`,
      document_status: '有效',
      document_owner: 'oSOMEBODY_WHO_UPLOADED_THIS0',
      ...columns,
    })
  ).body;
const titles = async (body: object): Promise<string[]> =>
  (await document('list', { type, ...body })).body.data.items.map(({ title }: { title: string }) => title);

const file = async (visibility: string, name = 'a.png'): Promise<string> => {
  const body = fileForm(PNG, { attachments_visibility: visibility }, name);
  return (
    await stack.ask('POST', '/pb/api/collections/tbl_attachments/records', { token: administrator, body })
  ).body.attachments_id;
};

it('shows a document with its cover and its files, in their order; private and missing ones are left out', async () => {
  const [one, two, secret] = [
    await file('public', '一.png'),
    await file('public', '二.png'),
    await file('private'),
  ];
  const made = await publish({
    document_type: `${type}@manual|DICT-2-b@notice`,
    document_subtitle: '副标题',
    document_summary: '摘要',
    document_content: '# 正文',
    document_image: `${secret}|${one}`,
    document_file: `${two}|${secret}|ATT-1-gone00|${one}`,
    document_expiry_date: inDays(9),
  });
  const [item] = (await document('list', { type })).body.data.items;
  expect(item).toEqual({
    document_id: made.document_id,
    title: expect.stringMatching(/^手册/),
    subtitle: '副标题',
    summary: '摘要',
    types: [type, 'DICT-2-b'],
    status: '有效',
    effect_date: '',
    expiry_date: expect.stringMatching(/Z$/),
    picture_url: expect.stringMatching(/\?thumb=480x480$/),
    files: ['二.png', '一.png'].map((name) => ({
      name,
      size: PNG.length,
      type: 'image/png',
      url: expect.stringMatching(/^http.*\.png$/),
    })),
  });
  const whole = (await document('detail', { document_id: made.document_id })).body.data;
  expect(whole).toEqual({
    ...item,
    picture_url: item.picture_url.replace('480x480', '1080x8192f'),
    content: '# 正文',
  });
  for (const url of [
    whole.picture_url,
    item.picture_url,
    ...item.files.map((each: { url: string }) => each.url),
  ]) {
    const { pathname, search } = new URL(url);
    expect((await stack.ask('GET', pathname + search)).status).toBe(200);
  }
});

it('hides what is not yet in force or deleted, and says of what has expired that it has', async () => {
  const draft = await publish({ document_title: '未生效', document_effect_date: inDays(1) });
  const gone = await publish({ document_title: '已删除', is_delete: 1 });
  const old = await publish({ document_title: '旧的', document_expiry_date: inDays(-1) });
  await publish({ document_title: '在用', document_effect_date: inDays(-1) });
  expect((await titles({})).sort()).toEqual(['在用', '旧的'].sort());
  expect((await document('detail', { document_id: old.document_id })).body.data.status).toBe('过期');
  for (const { document_id } of [draft, gone, { document_id: old.id }, { document_id: 'DOC-1-nobody' }]) {
    const { status, body } = await document('detail', { document_id });
    expect([status, body.data.error]).toEqual([404, 'NOT_FOUND']);
  }
});

it('expires by the clock, not by the column that follows it', async () => {
  const { id } = await publish({ document_title: '刚过期', document_expiry_date: inDays(1) });
  await stack.sql(
    `UPDATE tbl_document SET document_expiry_date = '2020-01-01 00:00:00.000Z' WHERE id = '${id}'`,
  );
  expect((await document('list', { type })).body.data.items[0].status).toBe('过期');
});

it('is found by type, by model and by words; no sign is a pattern', async () => {
  const model = `tc-${fresh()}`;
  await publish({ document_title: '接线 100%', document_relation_model: `A-1|${model.toUpperCase()}` });
  await publish({ document_title: '使用', document_subtitle: '三楼', document_keywords: '温控|Zigbee' });
  await publish({ document_title: '公告', document_summary: '停产_通知', document_content: '正文里的字' });
  await publish({ document_title: '别的类型', document_type: `${type}0@manual` });
  expect(await titles({ model })).toEqual(['接线 100%']);
  for (const miss of [model.slice(0, -1), `${model}0`, 'A-1|', '%'])
    expect(await titles({ model: miss })).toEqual([]);
  expect(await titles({ keyword: '三楼' })).toEqual(['使用']);
  expect(await titles({ keyword: 'zigBEE' })).toEqual(['使用']);
  expect(await titles({ keyword: '0%' })).toEqual(['接线 100%']);
  expect(await titles({ keyword: '产_通' })).toEqual(['公告']);
  for (const miss of ['%%', '使_', '正文里的字', 'oSOMEBODY', "' OR 1=1 --"]) {
    expect([miss, await titles({ keyword: miss })]).toEqual([miss, []]);
  }
  expect(await titles({ type: '', model })).toEqual(['接线 100%']);
  expect(await titles({ type: 'manual' })).toEqual([]);
});

it('pages newest first over documents of one moment, each once, while others come and go', async () => {
  const made = await Promise.all(Array.from({ length: 9 }, () => publish()));
  await stack.sql(
    `UPDATE tbl_document SET document_create = '2026-01-01 00:00:00.000Z' WHERE document_type = '${type}@manual'`,
  );
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const answer: Answer = await document('list', { type, limit: 2, ...(cursor && { cursor }) });
    const { data } = answer.body;
    seen.push(...data.items.map(({ document_id }: { document_id: string }) => document_id));
    cursor = data.next_cursor;
    await publish();
    const shown = made.find(({ document_id }) => document_id === seen[0]);
    await stack.operate('PATCH', `${DOCUMENTS}/${shown?.id}`, { is_delete: 1 });
  } while (cursor);
  expect([...seen].sort()).toEqual(made.map(({ document_id }) => document_id).sort());
  expect((await document('list', { cursor: 'rp1' })).status).toBe(400);
});

it('is the same through the function', async () => {
  const { document_id } = await publish();
  const name = freshName('inside');
  const told = await stack.callFunction('document', { action: 'list', type }, name);
  assertMatchesContract('openapi-wx', 'postDocumentList', 200, told.result);
  expect(told.result.data).toEqual((await document('list', { type })).body.data);
  const whole = await stack.callFunction('document', { action: 'detail', document_id }, name);
  expect(whole.result.data).toEqual((await document('detail', { document_id })).body.data);
});
