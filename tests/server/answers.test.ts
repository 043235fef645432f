import type { HttpEvent } from '../../shared/http-event';

import { type House, INLINE_SCRIPT, startHouse } from '../harness/server';

import { until } from '../harness/until';
let house: House;
const events: HttpEvent[] = [];
let lines: string[];

beforeAll(async () => {
  house = await startHouse({
    config: { trustedProxy: true },
    door: async (event) => {
      events.push(event);
      if (event.path.endsWith('/throws')) throw new Error('secret detail of 13800138000');
      return {
        statusCode: 200,
        headers: {
          'content-type': 'application/json',
          'x-request-id': event.requestContext?.requestId ?? '',
        },
        body: '{"你":"好"}',
      };
    },
  });
});
afterAll(() => house.stop());
beforeEach(() => {
  events.length = 0;
  lines = [];
  asked = 0;
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(...String(text).trim().split('\n'));
    return true;
  });
});
afterEach(async () => {
  await logged();
  jest.restoreAllMocks();
});

let asked: number;
const ask: typeof fetch = (...request) => {
  asked += 1;
  return fetch(...request);
};

/** All lines, once each answer has its own: it is written when the answer is over, which the asker may know first. */
async function logged(): Promise<Record<string, unknown>[]> {
  const all = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  await until(
    'each answer is logged',
    () => all().filter(({ event }) => event === 'http_request').length >= asked,
  );
  return all();
}

describe('request ids', () => {
  it.each([
    '/pb/api/system/health',
    '/',
    '/docs/',
    '/nothing',
    '/pb/api/collections/tbl_attachments/records',
  ])('%s answers and logs one', async (path) => {
    const method = path.includes('system') ? 'POST' : 'GET';
    const own = await ask(house.url + path, { method });
    const id = own.headers.get('x-request-id');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    const given = await ask(house.url + path, { method, headers: { 'x-request-id': 'client_id-1' } });
    expect(given.headers.get('x-request-id')).toBe('client_id-1');
    expect((await logged()).filter(({ event }) => event === 'http_request')).toMatchObject([
      { request_id: id, method, status: own.status },
      { request_id: 'client_id-1' },
    ]);
  });

  it('replaces one that could do harm', async () => {
    const answer = await ask(`${house.url}/`, { headers: { 'x-request-id': 'a b c d e f g h' } });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('the log', () => {
  it('names the route, never the path, the query or a token', async () => {
    const openid = 'oLog_user_0123456789abcdefgh';
    await ask(`${house.url}/pb/api/collections/tbl_auth_users/records/${openid}?filter=secretquery`, {
      headers: { authorization: 'Bearer secrettoken' },
    });
    await ask(`${house.url}/pb/api/files/tbl_attachments/abc/a.png?token=secretfile`);
    await ask(`${house.url}/pb/api/wechat/${openid}`, { method: 'POST', body: '{"a":"secretbody"}' });
    await ask(`${house.url}/${openid}`);
    const routes = (await logged()).map(({ route }) => route);
    expect(routes).toEqual([
      '/pb/api/collections/tbl_auth_users/records/{id}',
      '/pb/api/files/tbl_attachments/{id}/{file}',
      // this door knows every path; the real one answers 404 and the pattern stays
      `/pb/api/wechat/${openid}`,
      '/*',
    ]);
    expect(lines.join()).not.toMatch(/secret/);
  });

  it('tells what went wrong, and the answer does not', async () => {
    const answer = await ask(`${house.url}/pb/api/system/throws`, { method: 'POST' });
    expect(answer.status).toBe(500);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ code: 500, data: { error: 'INTERNAL' } });
    expect(text).not.toMatch(/secret|Error|at /);
    const [failed] = await logged();
    expect(failed).toMatchObject({ level: 'error', event: 'door_failed', message: 'secret detail of ***' });
  });
});

describe('the event for the door', () => {
  it('carries address, query, headers and body', async () => {
    await ask(`${house.url}/srv/?f=a%20b&a=c`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: 'Bearer t',
        'x-forwarded-for': '6.6.6.6, 1.2.3.4',
        'x-real-ip': '6.6.6.6',
        'idempotency-key': 'key',
      },
      body: '{"名":1}',
    });
    expect(events).toMatchObject([
      {
        path: '/srv/',
        httpMethod: 'POST',
        queryStringParameters: { f: 'a b', a: 'c' },
        headers: { authorization: 'Bearer t', 'idempotency-key': 'key', 'content-type': 'application/json' },
        requestContext: { sourceIp: '1.2.3.4', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
        body: '{"名":1}',
        isBase64Encoded: false,
      },
    ]);
    expect(Object.keys(events[0]?.headers ?? {})).not.toEqual(expect.arrayContaining(['x-forwarded-for']));
    expect(events[0]?.headers['x-real-ip']).toBeUndefined();
  });

  it('carries bytes that are no text as they are', async () => {
    await ask(`${house.url}/srv/`, { method: 'POST', body: new Uint8Array([0xff, 0xfe]) });
    expect(events).toMatchObject([{ body: '//4=', isBase64Encoded: true }]);
  });
});

describe('headers', () => {
  it('never open an answer to another origin', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    for (const path of [
      '/',
      '/pb/api/system/health',
      '/pb/api/collections/tbl_attachments/records',
      '/nothing',
    ]) {
      for (const method of ['GET', 'POST', 'OPTIONS']) {
        const answer = await ask(house.url + path, { method, headers });
        const cors = [...answer.headers.keys()].filter((name) => name.startsWith('access-control-'));
        expect([path, method, cors]).toEqual([path, method, []]);
      }
    }
  });

  it('protect every answer', async () => {
    for (const path of ['/', '/docs/', '/nothing', '/pb/api/collections/tbl_attachments/records']) {
      const { headers } = await ask(house.url + path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).not.toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    }
    const door = await ask(`${house.url}/srv/`, { method: 'POST' });
    expect(door.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('let records be kept nowhere', async () => {
    const answer = await ask(`${house.url}/pb/api/collections/tbl_attachments/records`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});

describe('files', () => {
  it('the page is always asked for anew and runs only its own scripts', async () => {
    const answer = await ask(`${house.url}/`);
    expect(await answer.text()).toContain(INLINE_SCRIPT);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-[^']+';/);
    const etag = answer.headers.get('etag') ?? '';
    expect((await ask(`${house.url}/`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('a name with a hash is kept for ever, others are not', async () => {
    const hashed = await ask(`${house.url}/js/app.0123abcd.js`);
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await ask(`${house.url}/js/plain.js`)).headers.get('cache-control')).toBe('no-cache');
  });

  it('only read', async () => {
    const post = await ask(`${house.url}/js/plain.js`, { method: 'POST' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await ask(`${house.url}/js/none.js`, { method: 'POST' })).status).toBe(404);
    const head = await ask(`${house.url}/js/plain.js`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '1']);
  });

  it('/docs leads to the page', async () => {
    const moved = await ask(`${house.url}/docs`, { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([308, '/docs/']);
    expect(await (await ask(`${house.url}/docs`)).text()).toContain('<title>API</title>');
  });
});
