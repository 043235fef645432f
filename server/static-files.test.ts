import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { precompress } from '../config/precompress';

import { Exchange } from './exchange';
import type { Route } from './routes';
import { StaticFiles } from './static-files';

const APP = 'console.log("the same words again");\n'.repeat(300);
const PAGE = `<!doctype html><script>document.title = "BAI"</script>${'<p>words</p>'.repeat(300)}`;
const JS = '/js/app.0123abcd.js';
const ROUTE: Route = { pattern: '/*', methods: ['GET'], kind: 'static' };

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let folder: string;
let server: Server;

function startServer(prefix: string, live: boolean): Promise<void> {
  const files = new StaticFiles(folder, prefix, live);
  server = createServer((req, res) => {
    const exchange = new Exchange(req, res, false);
    exchange.path = req.url ?? '';
    files.answer(exchange, ROUTE);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

/** Nothing is decoded on the way, unlike with `fetch`. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ port, host: '127.0.0.1', path, headers, method, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });

const DECODERS = { br: brotliDecompressSync, gzip: gunzipSync };

function textOf({ headers, body }: Answer): string {
  const encoding = headers['content-encoding'] as keyof typeof DECODERS | undefined;
  return (encoding === undefined ? body : DECODERS[encoding](body)).toString();
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bai-static-'));
  mkdirSync(join(folder, 'js'));
  writeFileSync(join(folder, JS), APP);
  writeFileSync(join(folder, 'js/tiny.js'), '1');
  writeFileSync(join(folder, 'index.html'), PAGE);
  precompress(folder);
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => server.close());

describe.each([
  ['', false],
  ['', true],
  ['/docs', false],
])('files below “%s”, live: %s', (prefix, live) => {
  beforeEach(() => startServer(prefix, live));

  test.each([
    ['br', 'gzip, deflate, br, zstd'],
    ['br', '*'],
    ['gzip', 'gzip'],
    ['gzip', 'br;q=0, gzip;q=0.5'],
    [undefined, 'br;q=0'],
    [undefined, 'identity'],
    [undefined, 'identity;q=0'],
    [undefined, ''],
    [undefined, undefined],
  ])('in %s for “%s”', async (encoding, accepted) => {
    const headers = accepted === undefined ? undefined : { 'accept-encoding': accepted };
    for (const [path, text, type] of [
      [JS, APP, 'text/javascript'],
      ['/', PAGE, 'text/html;charset=utf-8'],
    ] as const) {
      const answer = await get(prefix + path, headers);
      expect(answer.status).toBe(200);
      expect(textOf(answer)).toBe(text);
      expect(answer.headers).toMatchObject({
        'content-type': type,
        'content-length': String(answer.body.length),
        vary: 'Accept-Encoding',
        'cache-control': path === JS ? 'public, max-age=31536000, immutable' : 'no-cache',
        'x-content-type-options': 'nosniff',
      });
      expect(answer.headers['content-encoding']).toBe(encoding);
      expect(answer.headers['content-security-policy'] !== undefined).toBe(path === '/');

      const head = await get(prefix + path, headers, 'HEAD');
      expect([head.status, head.body.length]).toEqual([200, 0]);
      const { date: _date, 'x-request-id': _id, ...same } = answer.headers;
      expect(head.headers).toMatchObject(same);
    }
  });

  test('each encoding has a tag of its own, and only its own is not sent again', async () => {
    const all = ['br', 'gzip', 'identity'];
    const tags = await Promise.all(
      all.map(
        async (accepted) => (await get(prefix + JS, { 'accept-encoding': accepted })).headers.etag ?? '',
      ),
    );
    expect(new Set(tags).size).toBe(3);
    for (const [at, accepted] of all.entries()) {
      for (const tag of tags) {
        const answer = await get(prefix + JS, { 'accept-encoding': accepted, 'if-none-match': tag });
        expect([accepted, tag, answer.status]).toEqual([accepted, tag, tag === tags[at] ? 304 : 200]);
        expect(answer.headers).toMatchObject({ vary: 'Accept-Encoding', etag: tags[at] });
        expect(answer.headers['cache-control']).toContain('immutable');
        if (answer.status === 304) expect(answer.body.length).toBe(0);
      }
    }
  });

  test('what is too small to be compressed comes as it is', async () => {
    const { headers, body } = await get(`${prefix}/js/tiny.js`, { 'accept-encoding': 'br, gzip' });
    expect([headers['content-encoding'], headers.vary, body.toString()]).toEqual([
      undefined,
      'Accept-Encoding',
      '1',
    ]);
  });

  test('a part is not asked for: the whole comes', async () => {
    const answer = await get(prefix + JS, { range: 'bytes=0-9', 'accept-encoding': 'br' });
    expect([answer.status, textOf(answer)]).toEqual([200, APP]);
  });

  test.each([
    `${JS}.br`,
    `${JS}.gz`,
    `${JS}.br/`,
    `${JS}.BR`,
    '/index.html.br',
    '/index.html.gz',
    '/js/none.js',
    '/index.html.br.br',
  ])('%s is nowhere', async (path) => {
    for (const accepted of ['br', 'gzip', 'identity']) {
      const answer = await get(prefix + path, { 'accept-encoding': accepted, 'if-none-match': '"x"' });
      expect(answer.status).toBe(404);
      expect(JSON.parse(answer.body.toString()).data.error).toBe('NOT_FOUND');
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' });
      expect([answer.headers.etag, answer.headers.vary]).toEqual([undefined, undefined]);
      expect((await get(prefix + path, {}, 'POST')).status).toBe(404);
    }
  });

  test.each(['/index', '/index.html', '/'])('%s is the page, under its policy', async (path) => {
    const { status, headers } = await get(prefix + path, { 'accept-encoding': 'br' });
    expect([status, headers['content-encoding']]).toEqual([200, 'br']);
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[^']+';/);
    expect(headers['cache-control']).toBe('no-cache');
  });
});
