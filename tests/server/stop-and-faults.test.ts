import { fileForm, pngOf } from '../harness/pictures';
import { type House, sendRaw, startHouse } from '../harness/server';

import { freePort } from '../harness/ports';
import { until } from '../harness/until';

/** A door that answers when it is told to. */
function heldDoor() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  let inside = 0;
  return {
    door: async () => {
      inside += 1;
      await opened;
      return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: '{}' };
    },
    open: () => open(),
    entered: (count = 1) => until(`${count} in the door`, () => inside >= count),
  };
}

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

describe('a graceful stop', () => {
  it('lets an open request finish, takes no new one and does not wait for idle connections', () => {
    const held = heldDoor();
    return withHouse({ door: held.door }, async (house) => {
      const idle = sendRaw(house.port, 'GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
      const open = post(house);
      await held.entered();
      const closed = house.app.close(20_000);
      await expect(post(house)).rejects.toThrow();
      // ends when the server closes that connection, long before the open request is answered
      expect(await idle).toMatch(/^HTTP\/1\.1 200 /);
      // a request that takes its time, as a real one does
      setTimeout(held.open, 300);
      expect((await open).status).toBe(200);
      await closed;
    });
  });

  it('ends what does not end by itself', () => {
    const held = heldDoor();
    return withHouse({ door: held.door }, async (house) => {
      const open = post(house).catch((error: unknown) => error);
      await held.entered();
      await house.app.close(100);
      expect(await open).toMatchObject({ name: 'TypeError' });
      held.open();
    });
  });
});

it('a client that leaves early does not disturb the others', () => {
  const held = heldDoor();
  return withHouse({ door: held.door }, async (house) => {
    const leaving = new AbortController();
    const left = fetch(`${house.url}/srv/`, { method: 'POST', signal: leaving.signal });
    await held.entered();
    leaving.abort();
    await expect(left).rejects.toThrow();
    const staying = post(house);
    await held.entered(2);
    held.open();
    expect((await staying).status).toBe(200);
  });
});

describe('a database that is gone', () => {
  const json = { 'content-type': 'application/json' };
  const list = '/pb/api/collections/tbl_attachments/records';
  const asks: [string, string, RequestInit][] = [
    ['a list', list, {}],
    ['a file', '/pb/api/files/tbl_attachments/abc/a.png', {}],
    ['an upload', list, { method: 'POST', body: fileForm(pngOf(100_000)) }],
    ['a batch', '/pb/api/batch', { method: 'POST', headers: json, body: '{"requests":[]}' }],
    ['a service route', '/pb/api/service/wechat-login', { method: 'POST', headers: json, body: '{}' }],
  ];

  it('is one sentence in the envelope, not a stack', async () => {
    const pocketbaseUrl = `http://127.0.0.1:${await freePort()}`;
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
      const status = async () => (await fetch(house.url + list)).status;
      expect(await status()).toBe(401);
      await house.database.kill();
      expect(await status()).toBe(500);
      await house.database.restart();
      // The connections of before are dead, which must not cost anybody an answer.
      expect(await status()).toBe(401);
    }));
});
