import { request } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { fileForm, PNG, pngOf } from '../harness/pictures';
import { type House, sendRaw, startHouse } from '../harness/server';

let house: House;
let token: string;
const ATTACHMENTS = '/pb/api/collections/tbl_attachments/records';

beforeAll(async () => {
  house = await startHouse();
  ({ token } = await house.shop.signIn());
});
afterAll(() => house.stop());

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes in buffers that somebody still holds. */
function heldBuffers(): number {
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}

const count = async (): Promise<number> => {
  const answer = await fetch(house.url + ATTACHMENTS, { headers: { authorization: token } });
  return ((await answer.json()) as { totalItems: number }).totalItems;
};

/** Sends a form with one file of `megabytes` made of the same block again and again, so that only the server can hold it. */
function uploadBlocks(megabytes: number, announced: boolean): Promise<{ status: number; text: string }> {
  const block = Buffer.alloc(64 * 1024, 7);
  const head = Buffer.concat([
    Buffer.from(
      '--b\r\ncontent-disposition: form-data; name="attachments_link"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n',
    ),
    PNG,
  ]);
  const tail = Buffer.from('\r\n--b--\r\n');
  const blocks = megabytes * 16;
  const length = head.length + blocks * block.length + tail.length;
  return new Promise((resolve, reject) => {
    const upload = request(`${house.url}${ATTACHMENTS}`, {
      method: 'POST',
      headers: {
        authorization: token,
        'content-type': 'multipart/form-data; boundary=b',
        ...(announced ? { 'content-length': length } : {}),
      },
    });
    let answered = false;
    upload.on('response', (answer) => {
      answered = true;
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    upload.on('error', (error) => (answered ? undefined : reject(error)));
    upload.write(head);
    let sent = 0;
    const more = () => {
      while (sent < blocks && !answered) {
        sent += 1;
        if (!upload.write(block)) {
          upload.once('drain', more);
          return;
        }
      }
      upload.end(tail);
    };
    more();
  });
}

describe('uploads', () => {
  it('arrive whole and come back whole', async () => {
    const answer = await fetch(house.url + ATTACHMENTS, {
      method: 'POST',
      headers: { authorization: token },
      body: fileForm(pngOf(3_000_000)),
    });
    expect(answer.status).toBe(200);
    const record = (await answer.json()) as { id: string; attachments_link: string };

    const fileToken = await fetch(`${house.url}/pb/api/files/token`, {
      method: 'POST',
      headers: { authorization: token },
    });
    const { token: forFile } = (await fileToken.json()) as { token: string };
    const link = `${house.url}/pb/api/files/pbc_bai_attach/${record.id}/${record.attachments_link}`;
    const file = await fetch(`${link}?token=${forFile}`);
    expect(file.headers.get('content-type')).toBe('image/png');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('content-disposition')).toContain('filename=');
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    expect(file.headers.get('cache-control')).toBe('private, no-store');
    expect(Buffer.from(await file.arrayBuffer()).equals(pngOf(3_000_000))).toBe(true);

    const part = await fetch(`${link}?token=${forFile}`, { headers: { range: 'bytes=0-7' } });
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 8]);
    expect((await fetch(link)).status).toBe(404);
  });

  it.each([undefined, 'garbage'])(
    'small enough to be waited for are refused at once too (token: %s)',
    async (bad) => {
      const answer = await fetch(house.url + ATTACHMENTS, {
        method: 'POST',
        headers: bad === undefined ? {} : { authorization: bad },
        body: fileForm(pngOf(20_000)),
        signal: AbortSignal.timeout(5_000),
      });
      expect(answer.status).toBe(401);
      expect(((await answer.json()) as { data: { error: string } }).data.error).toBe('UNAUTHENTICATED');
    },
  );

  it.each([true, false])('are streamed, not kept (announced length: %s)', async (announced) => {
    const before = heldBuffers();
    let peak = 0;
    let samples = 0;
    const watch = setInterval(() => {
      samples += 1;
      peak = Math.max(peak, heldBuffers() - before);
    }, 5);
    const { status } = await uploadBlocks(48, announced);
    clearInterval(watch);
    // Pictures end at 10 MB, and the hooks only know after the last byte.
    expect(status).toBe(400);
    expect(samples).toBeGreaterThan(3);
    expect(peak).toBeLessThan(16 * 1024 * 1024);
  });

  it.each([true, false])('end at 51 MB (announced length: %s)', async (announced) => {
    const { status, text } = await uploadBlocks(56, announced);
    expect(status).toBe(413);
    expect(JSON.parse(text)).toMatchObject({ code: 413, data: { error: 'PAYLOAD_TOO_LARGE' } });
  });

  it('of guests are refused before they are sent to PocketBase', async () => {
    const answer = await fetch(house.url + ATTACHMENTS, {
      method: 'POST',
      body: fileForm(pngOf(20_000_000)),
    });
    expect(answer.status).toBe(401);
  });

  it('that break off leave nothing behind', async () => {
    const before = await count();
    await new Promise<void>((resolve) => {
      const upload = request(`${house.url}${ATTACHMENTS}`, {
        method: 'POST',
        headers: {
          authorization: token,
          'content-type': 'multipart/form-data; boundary=b',
          'content-length': 1_000_000,
        },
      });
      upload.on('error', () => resolve());
      upload.write(
        '--b\r\ncontent-disposition: form-data; name="attachments_link"; filename="a.png"\r\n\r\n',
      );
      upload.write(pngOf(100_000), () => upload.destroy());
    });
    expect(await count()).toBe(before);
  });

  it('of other kinds than JSON and forms are refused', async () => {
    for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded']) {
      const headers = { authorization: token, 'content-type': type };
      const answer = await fetch(house.url + ATTACHMENTS, { method: 'POST', headers, body: 'a=b' });
      expect(answer.status).toBe(415);
    }
  });
});

describe('JSON bodies', () => {
  const large = JSON.stringify({ filler: 'x'.repeat(1024 * 1024) });

  it.each(['/pb/api/wechat/profile', '/api/system/health', ATTACHMENTS, '/pb/api/batch'])(
    'end at 1 MB at %s',
    async (path) => {
      const headers = { authorization: token, 'content-type': 'application/json' };
      const whole = await fetch(house.url + path, { method: 'POST', headers, body: large });
      expect([whole.status, await whole.json()]).toMatchObject([
        413,
        { data: { error: 'PAYLOAD_TOO_LARGE' } },
      ]);
      const parts = new Blob([large]).stream();
      const init = { method: 'POST', headers, body: parts, duplex: 'half' } as RequestInit;
      expect((await fetch(house.url + path, init)).status).toBe(413);
    },
  );
});

describe('slow and broken requests', () => {
  const { headersTimeout, requestTimeout } = { headersTimeout: 10_000, requestTimeout: 300_000 };
  afterEach(() => Object.assign(house.app.server, { headersTimeout, requestTimeout }));

  it('have the time-outs that are meant', () => {
    const { server } = house.app;
    expect([server.headersTimeout, server.requestTimeout, server.timeout]).toEqual([
      headersTimeout,
      requestTimeout,
      120_000,
    ]);
    expect(server.keepAliveTimeout).toBe(65_000);
    expect(server.maxConnections).toBeGreaterThan(0);
  });

  it('a header that does not end', async () => {
    house.app.server.headersTimeout = 300;
    const answer = await sendRaw(house.port, 'GET / HTTP/1.1\r\nhost: localhost\r\nx-slow: ');
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('{"code":408,"msg":"请求超时');
  });

  it('a body that does not end', async () => {
    Object.assign(house.app.server, { headersTimeout: 300, requestTimeout: 500 });
    const answer = await sendRaw(
      house.port,
      'POST /pb/api/system/health HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  it.each([
    [
      'a header above 16 KB',
      `GET / HTTP/1.1\r\nhost: localhost\r\nx-large: ${'x'.repeat(17_000)}\r\n\r\n`,
      431,
    ],
    ['an address above 16 KB', `GET /${'x'.repeat(17_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`, 431],
    ['nonsense', 'nonsense\r\n\r\n', 400],
    [
      'two lengths',
      'POST /pb/api/batch HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
  ])('%s', async (_name, text, status) => {
    const answer = await sendRaw(house.port, text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toContain(`{"code":${status},"msg":"`);
    expect(answer).toContain('x-request-id: ');
  });
});
