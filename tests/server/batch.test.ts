import { pngOf } from '../harness/pictures';
import { type House, startHouse } from '../harness/server';

let house: House;
let token: string;
const openid = 'oBatch_user_0123456789abcdef';
const ATTACHMENTS = '/api/collections/tbl_attachments/records';
const ME = `/api/collections/tbl_auth_users/records/${openid}`;

beforeAll(async () => {
  house = await startHouse();
  ({ token } = await house.shop.signIn(openid));
});
afterAll(() => house.stop());

async function send(body: string | FormData, headers: Record<string, string> = {}, path = '/pb/api/batch') {
  const json: Record<string, string> = typeof body === 'string' ? { 'content-type': 'application/json' } : {};
  const answer = await fetch(house.url + path, {
    method: 'POST',
    body,
    headers: { authorization: token, ...json, ...headers },
  });
  return { status: answer.status, body: JSON.parse(await answer.text()) };
}

const batch = (...requests: object[]) => send(JSON.stringify({ requests }));
const nameNow = async (): Promise<string> => {
  const answer = await fetch(house.url + ME, { headers: { authorization: token } });
  return ((await answer.json()) as { users_name: string }).users_name;
};

it('changes records of the caller', async () => {
  const answer = await batch({ method: 'PATCH', url: ME, body: { users_name: '李雷' } });
  expect(answer).toMatchObject({ status: 200, body: [{ status: 200 }] });
  expect(await nameNow()).toBe('李雷');
});

it('knows items by their address under /pb too', async () => {
  const answer = await batch({ method: 'PATCH', url: `/pb${ME}`, body: { users_name: '韩梅梅' } });
  expect(answer.status).toBe(200);
});

describe('an item outside the table stops the whole batch', () => {
  it.each([
    ['POST', '/api/collections/tbl_auth_users/records'],
    ['PUT', '/api/collections/tbl_auth_users/records'],
    ['DELETE', ME],
    ['POST', '/api/collections/svc_accounts/records'],
    ['PATCH', '/api/collections/_superusers/records/abc'],
    ['PATCH', '/api/collections/%5fsuperusers/records/abc'],
    ['PATCH', `/api/collections/pbc_bai_users/records/${openid}`],
    ['POST', '/api/collections/TBL_ATTACHMENTS/records'],
    ['GET', ATTACHMENTS],
    ['patch', ME],
    ['POST', '/api/service/wechat-login'],
    ['POST', '/api/collections/tbl_auth_users/auth-refresh'],
    ['POST', `${ATTACHMENTS}/../../_superusers/records`],
    ['POST', `http://127.0.0.1${ATTACHMENTS}`],
    ['POST', '/pb/api/wechat/login'],
  ])('%s %s', async (method, url) => {
    const before = await nameNow();
    const answer = await batch(
      { method: 'PATCH', url: ME, body: { users_name: `不应写入 ${method}` } },
      { method, url, body: { id: 'x' } },
    );
    expect(answer).toMatchObject({ status: 404, body: { data: { error: 'NOT_FOUND' } } });
    expect(await nameNow()).toBe(before);
  });
});

describe('what PocketBase would read and the filter would not', () => {
  const good = `{"method":"PATCH","url":"${ME}","body":{"users_name":"好"}}`;
  const evil = '{"method":"POST","url":"/api/collections/svc_accounts/records","body":{"name":"evil"}}';

  const services = async (): Promise<number> => {
    const answer = await fetch(`${house.database.url}/api/collections/svc_accounts/records`, {
      headers: { authorization: house.database.superuserToken },
    });
    return ((await answer.json()) as { totalItems: number }).totalItems;
  };

  it.each([
    ['names in another case', `{"requests":[${good}],"Requests":[${evil}]}`],
    ['a second list', `{"requests":[${evil}],"requests":[${good}]}`],
    ['methods in another case', `{"requests":[{"method":"PATCH","METHOD":"POST","url":"${ME}","body":{}}]}`],
    ['something behind the JSON', `{"requests":[${good}]}{"requests":[${evil}]}`],
  ])('%s: only what was checked is done', async (_name, text) => {
    const before = await services();
    const { status } = await send(text);
    expect([200, 400]).toContain(status);
    expect(await services()).toBe(before);
  });

  it('items in the query are dropped', async () => {
    const before = await services();
    const payload = encodeURIComponent(`{"requests":[${evil}]}`);
    const form = new FormData();
    form.set('@jsonPayload', `{"requests":[${good}]}`);
    const answer = await send(form, {}, `/pb/api/batch?@jsonPayload=${payload}`);
    expect(answer).toMatchObject({ status: 200, body: [{ status: 200 }] });
    expect(answer.body).toHaveLength(1);
    expect(await services()).toBe(before);
  });

  it('headers of an item are dropped: they would overwrite the address the limits count by', async () => {
    const answer = await batch({
      method: 'PATCH',
      url: ME,
      headers: { 'X-Real-IP': '6.6.6.6' },
      body: { users_name: '头' },
    });
    expect(answer.status).toBe(200);
  });

  it.each([
    ['two payloads', [`{"requests":[${good}]}`, `{"requests":[${evil}]}`], {}],
    ['form fields beside the payload', [`{"requests":[${good}]}`], { 'requests.1.url': '/api/settings' }],
    ['no payload', [], {}],
  ])('a form with %s is refused', async (_name, payloads, fields) => {
    const form = new FormData();
    for (const payload of payloads) form.append('@jsonPayload', payload);
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    expect(await send(form)).toMatchObject({ status: 400, body: { data: { error: 'INVALID_INPUT' } } });
  });
});

it('carries files in a form', async () => {
  const form = new FormData();
  form.set('@jsonPayload', JSON.stringify({ requests: [{ method: 'POST', url: ATTACHMENTS, body: {} }] }));
  form.set('requests.0.attachments_link', new Blob([new Uint8Array(pngOf(2_000))]), '图片 "一".png');
  const answer = await send(form);
  expect(answer).toMatchObject({ status: 200, body: [{ status: 200, body: { attachments_size: 2_000 } }] });
});

it.each([
  ['text', 'text/plain', '{}', 415, 'NOT_JSON'],
  ['a url-encoded form', 'application/x-www-form-urlencoded', 'a=b', 415, 'NOT_JSON'],
  ['xml', 'application/xml', '<a/>', 415, 'NOT_JSON'],
  ['broken JSON', 'application/json', '{"requests":', 400, 'INVALID_JSON'],
  ['a broken form', 'multipart/form-data; boundary=x', 'nonsense', 400, 'INVALID_INPUT'],
  ['a list', 'application/json', '[]', 400, 'INVALID_INPUT'],
  ['no list', 'application/json', '{"requests":{}}', 400, 'INVALID_INPUT'],
  ['an item that is none', 'application/json', '{"requests":[1]}', 400, 'INVALID_INPUT'],
  ['nothing', 'application/json', '', 400, 'INVALID_JSON'],
  ['too much', 'application/json', ' '.repeat(1024 * 1024 + 1), 413, 'PAYLOAD_TOO_LARGE'],
])('refuses %s', async (_name, type, body, status, error) => {
  expect(await send(body, { 'content-type': type })).toMatchObject({
    status,
    body: { code: status, data: { error } },
  });
});
