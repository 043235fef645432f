import { pngOf } from '../harness/pictures';
import { type House, startHouse } from '../harness/server';

/** What stands at the edge of the house: packed bodies, and the language of PocketBase's own refusals. */
let house: House;
let token: string;
beforeAll(async () => {
  house = await startHouse();
  ({ token } = await house.shop.signIn());
});
afterAll(() => house.stop());

const RECORDS = '/pb/api/collections';

async function ask(method: string, path: string, init: RequestInit = {}) {
  const response = await fetch(house.url + path, { method, ...init });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: text && JSON.parse(text) };
}
const mine = (headers: Record<string, string> = {}) => ({
  authorization: token,
  'content-type': 'application/json',
  ...headers,
});

describe('a body that is packed is not read as text', () => {
  const ways: [string, string, string][] = [
    ['an operation', 'POST', '/pb/api/cart/list'],
    ['the older contract', 'POST', '/api/system/health'],
    ['a record', 'POST', `${RECORDS}/tbl_cart/records`],
    ['a batch', 'POST', '/pb/api/batch'],
    ['a service route', 'POST', '/pb/api/service/system-health'],
  ];
  it.each(ways)('%s', async (_name, method, path) => {
    for (const encoding of ['gzip', 'br', 'deflate', 'nonsense', 'identity, br']) {
      const answer = await ask(method, path, {
        headers: mine({ 'content-encoding': encoding }),
        body: '{}',
      });
      expect([encoding, answer.status, answer.body.data.error]).toEqual([encoding, 415, 'NOT_JSON']);
      expect(answer.headers.get('x-request-id')).toBe(answer.body.data.request_id);
    }
    const plain = await ask(method, path, { headers: mine({ 'content-encoding': 'identity' }), body: '{}' });
    expect(plain.status).not.toBe(415);
  });

  it('an upload', async () => {
    const form = new FormData();
    form.set('attachments_link', new Blob([new Uint8Array(pngOf(100))]), 'picture.png');
    const answer = await ask('POST', `${RECORDS}/tbl_attachments/records`, {
      headers: { authorization: token, 'content-encoding': 'gzip' },
      body: form,
    });
    expect([answer.status, answer.body.data.error]).toEqual([415, 'NOT_JSON']);
  });
});

describe('PocketBase speaks Chinese', () => {
  const sentences = (answer: unknown): string[] =>
    typeof answer !== 'object' || answer === null
      ? []
      : Object.entries(answer).flatMap(([key, value]) =>
          key === 'message' && typeof value === 'string' ? [value] : sentences(value),
        );

  const cases: [string, string, string, () => RequestInit, number][] = [
    [
      'a record that is not there',
      'GET',
      'tbl_cart/records/nobody000000000',
      () => ({ headers: mine() }),
      404,
    ],
    ['a wrong filter', 'GET', 'tbl_cart/records?filter=(nonsense', () => ({ headers: mine() }), 400],
    ['fields that are missing', 'POST', 'tbl_cart/records', () => ({ headers: mine(), body: '{}' }), 400],
    [
      'a refusal of ours',
      'POST',
      'tbl_company/records',
      () => ({
        headers: mine(),
        body: JSON.stringify({ company_name: '宝来威', company_usci: '91350100M000100Y42' }),
      }),
      400,
    ],
    ['a guest', 'GET', 'tbl_cart/records', () => ({}), 401],
    [
      'an upload that is none',
      'POST',
      'tbl_attachments/records',
      () => {
        const form = new FormData();
        form.set('attachments_link', new Blob(['<!doctype html>']), 'a.png');
        return { headers: { authorization: token }, body: form };
      },
      400,
    ],
  ];
  it.each(cases)('%s', async (_name, method, path, init, status) => {
    const answer = await ask(method, `${RECORDS}/${path}`, init());
    expect(answer.status).toBe(status);
    const said = sentences(answer.body);
    expect(said.length).toBeGreaterThan(0);
    for (const sentence of said) expect(sentence).toMatch(/^[^A-Z]*[\u4e00-\u9fff][^.]*$/);
    expect(Number(answer.headers.get('content-length'))).toBe(Buffer.byteLength(answer.text));
  });

  it('an item of a batch, in which the rest stays unsaved', async () => {
    const item = (body: object) => ({ method: 'POST', url: '/api/collections/tbl_company/records', body });
    const answer = await ask('POST', '/pb/api/batch', {
      headers: mine(),
      body: JSON.stringify({ requests: [item({ company_name: '甲' }), item({})] }),
    });
    expect(answer.status).toBe(400);
    const said = sentences(answer.body);
    expect(said.length).toBeGreaterThanOrEqual(3);
    for (const sentence of said) expect(sentence).toMatch(/^[^A-Z]*[\u4e00-\u9fff][^.]*$/);
    expect(answer.body.data.requests['1'].response.data.company_name.code).toBe('validation_required');
  });

  it('a file that is not there, asked for by GET and by HEAD', async () => {
    const path = '/pb/api/files/tbl_attachments/nobody000000000/a.png';
    const got = await ask('GET', path);
    expect([got.status, got.body.message]).toEqual([404, '内容不存在或已被删除，请返回刷新后再试']);
    const head = await fetch(house.url + path, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([404, '']);
  });
});
