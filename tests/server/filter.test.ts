import { ROUTES } from '../../server/routes';

import { type House, startHouse } from '../harness/server';
import { ALLOWED, COLLECTIONS, POCKETBASE_ROUTES } from './pocketbase-routes';

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.stop());

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** With an operator's token: what is closed must be closed by the server, not by PocketBase's rules. */
async function ask(method: string, path: string) {
  const body = ['POST', 'PUT', 'PATCH'].includes(method) ? '{}' : undefined;
  const answer = await fetch(house.url + path, {
    method,
    redirect: 'manual',
    headers: { authorization: house.database.superuserToken, 'content-type': 'application/json' },
    ...(body && { body }),
  });
  const text = await answer.text();
  const closed = answer.status === 404 && /"error":"NOT_FOUND"/.test(text) && /"request_id"/.test(text);
  return { status: answer.status, text, closed, headers: answer.headers };
}

const cases = POCKETBASE_ROUTES.flatMap(([method, path]) =>
  (path.includes('{collection}') ? COLLECTIONS : ['']).map((collection) => ({
    method,
    path: path.replace('{collection}', collection),
  })),
);

describe('every route of PocketBase', () => {
  it('is asked with every collection the database has', async () => {
    const { items } = (await house.shop.operate('GET', '/api/collections?perPage=200')).body;
    const unknown = (items as { name: string; id: string }[]).filter(
      ({ name, id }) => !COLLECTIONS.includes(name) || !(COLLECTIONS.includes(id) || name.startsWith('_')),
    );
    expect(unknown.map(({ name, id }) => `${name} ${id}`)).toEqual([]);
  });

  it.each(['', '/pb'])('is open only where it was opened on purpose, under "%s/api"', async (prefix) => {
    const open: string[] = [];
    for (const { method, path } of cases) {
      const { closed } = await ask(method, prefix + path.replace('{id}', 'nobody000000000'));
      if (!closed) open.push(`${method} ${path}`);
    }
    expect(open.sort()).toEqual([...ALLOWED].sort());
  });

  it('is closed on every other method too', async () => {
    const wrong: string[] = [];
    for (const path of new Set(cases.map((one) => one.path))) {
      const methods = METHODS.filter((method) => {
        const asGet = method === 'HEAD' ? 'GET' : method;
        return !ALLOWED.includes(`${asGet} ${path}`);
      });
      for (const method of methods) {
        const { status, closed } = await ask(method, `/pb${path.replace('{id}', 'nobody000000000')}`);
        if (status !== 404 || (method !== 'HEAD' && !closed)) wrong.push(`${method} ${path}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe('the table of routes', () => {
  const samples = { '{id}': 'nobody000000000', '{file}': 'any.png', '{name}': 'wechat-login', '*': 'any' };
  const sample = (pattern: string) =>
    pattern.replace(/\{id\}|\{file\}|\{name\}|\*$/g, (part) => samples[part as keyof typeof samples]);

  it.each(ROUTES.filter(({ kind }) => kind === 'pocketbase' || kind === 'batch' || kind === 'file'))(
    '$methods $pattern reaches PocketBase',
    async ({ pattern, methods }) => {
      for (const method of methods) expect((await ask(method, sample(pattern))).closed).toBe(false);
    },
  );

  it('leaves all methods of the door’s paths to the door, which answers 405 with Allow', async () => {
    for (const path of ['/pb/api/system/health', '/api/wechat/login', '/srv/']) {
      for (const method of ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        const { status, headers } = await ask(method, path);
        expect([path, method, status, headers.get('allow')]).toEqual([path, method, 405, 'POST']);
      }
    }
  });

  it('answers unknown paths with an envelope on every method', async () => {
    for (const path of [
      '/nothing',
      '/pb',
      '/pb/',
      '/pb/api',
      '/api/',
      '/srv',
      '/pb/api/system/nothing',
      '/_/',
    ]) {
      for (const method of METHODS) {
        const { status, closed } = await ask(method, path);
        expect([path, method, status, closed || method === 'HEAD']).toEqual([path, method, 404, true]);
      }
    }
  });
});

describe('service routes', () => {
  const call = (headers: Record<string, string>, path = '/pb/api/service/system-users-count', body = '{}') =>
    fetch(house.url + path, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });

  it('serve the service account', async () => {
    const answer = await call({ authorization: house.database.serviceToken });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ total_users: expect.any(Number) });
  });

  it.each(['guest', 'user', 'superuser'])('refuse a %s in the envelope', async (who) => {
    const tokens = {
      guest: undefined,
      user: (await house.shop.signIn()).token,
      superuser: house.database.superuserToken,
    };
    const token = tokens[who as keyof typeof tokens];
    const answer = await call(token === undefined ? {} : { authorization: token });
    const error = who === 'guest' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    expect(answer.status).toBe(who === 'guest' ? 401 : 403);
    expect(await answer.json()).toMatchObject({
      code: answer.status,
      msg: expect.stringMatching(/[一-龥]/),
      data: { error, request_id: answer.headers.get('x-request-id') },
      // what the calling function reads
      error,
    });
  });

  it('take JSON by POST under /pb only', async () => {
    const authorization = house.database.serviceToken;
    expect((await call({ authorization, 'content-type': 'text/plain' })).status).toBe(415);
    expect((await call({ authorization }, '/api/service/system-users-count')).status).toBe(404);
    expect((await ask('GET', '/pb/api/service/system-users-count')).closed).toBe(true);
    const large = JSON.stringify({ address: 'x'.repeat(1024 * 1024) });
    expect((await call({ authorization }, undefined, large)).status).toBe(413);
  });
});
