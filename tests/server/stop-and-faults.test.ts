import { createServer, type AddressInfo } from 'node:net';

import { pictureForm, sendRaw, startHouse, type House } from './house';

const slowDoor = (ms: number) => async () => {
  await new Promise((resolve) => setTimeout(resolve, ms));
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: '{}' };
};

async function withHouse(change: Parameters<typeof startHouse>[0], act: (house: House) => Promise<void>) {
  const house = await startHouse(change);
  try {
    await act(house);
  } finally {
    if (house.app.server.listening) await house.stop();
    else await house.database.stop();
  }
}

const post = (house: House) => fetch(`${house.url}/srv/`, { method: 'POST' });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a graceful stop', () => {
  it('lets an open request finish, takes no new one and does not wait for idle connections', () =>
    withHouse({ door: slowDoor(400) }, async (house) => {
      const idle = sendRaw(house.port, 'GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
      const open = post(house);
      await pause(100);
      const started = Date.now();
      const closed = house.app.close(5_000);
      await expect(post(house)).rejects.toThrow();
      expect((await open).status).toBe(200);
      await closed;
      expect(Date.now() - started).toBeLessThan(2_000);
      expect(await idle).toMatch(/^HTTP\/1\.1 200 /);
    }));

  it('ends what does not end by itself', () =>
    withHouse({ door: () => new Promise(() => undefined) }, async (house) => {
      const open = post(house).catch((error: unknown) => error);
      await pause(100);
      const started = Date.now();
      await house.app.close(300);
      expect(Date.now() - started).toBeLessThan(1_500);
      expect(await open).toMatchObject({ name: 'TypeError' });
    }));
});

it('a client that leaves early does not disturb the others', () =>
  withHouse({ door: slowDoor(200) }, async (house) => {
    await fetch(`${house.url}/srv/`, { method: 'POST', signal: AbortSignal.timeout(50) }).catch(() => null);
    expect((await post(house)).status).toBe(200);
  }));

describe('a database that is gone', () => {
  /** A port that was free a moment ago. */
  async function closedPort(): Promise<number> {
    const probe = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => probe.once('listening', resolve));
    const { port } = probe.address() as AddressInfo;
    await new Promise((resolve) => probe.close(resolve));
    return port;
  }

  const json = { 'content-type': 'application/json' };
  const list = '/pb/api/collections/tbl_attachments/records';
  const asks: [string, string, RequestInit][] = [
    ['a list', list, {}],
    ['a file', '/pb/api/files/tbl_attachments/abc/a.png', {}],
    ['an upload', list, { method: 'POST', body: pictureForm(100_000) }],
    ['a batch', '/pb/api/batch', { method: 'POST', headers: json, body: '{"requests":[]}' }],
    ['a service route', '/pb/api/service/wechat-login', { method: 'POST', headers: json, body: '{}' }],
  ];

  it('is one sentence in the envelope, not a stack', async () => {
    const pocketbaseUrl = `http://127.0.0.1:${await closedPort()}`;
    await withHouse({ config: { pocketbaseUrl } }, async (house) => {
      for (const [name, path, init] of asks) {
        const answer = await fetch(house.url + path, init);
        const text = await answer.text();
        expect([name, answer.status]).toEqual([name, 500]);
        expect(JSON.parse(text)).toMatchObject({
          code: 500,
          msg: expect.stringMatching(/[一-龥]/),
          data: { error: 'INTERNAL', request_id: answer.headers.get('x-request-id') },
        });
        expect(text).not.toMatch(/ECONNREFUSED|127\.0\.0\.1| at /);
      }
      expect((await fetch(`${house.url}/`)).status).toBe(200);
    });
  });

  it('is reached again when it is back', () =>
    withHouse({}, async (house) => {
      expect((await fetch(house.url + list)).status).toBe(401);
      // Connections that PocketBase has closed meanwhile must not cost anybody an answer.
      await pause(200);
      expect((await fetch(house.url + list)).status).toBe(401);
    }));
});
