import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createHttpDoor } from '../../cloudfunctions/http/handler';
import { createApp, type App } from '../../server/app';
import type { ServerConfig } from '../../server/config';
import type { Door } from '../../server/door';
import { askerOf, type Ask } from './ask';
import { startDatabase, type Database } from './database';
import { peopleAt } from './people';
import { shopOf, type Shop } from './shop';

/** The production server on a real PocketBase, with the real HTTP door and a page of its own. */
export interface House extends ReturnType<typeof peopleAt> {
  readonly app: App;
  readonly port: number;
  readonly url: string;
  readonly ask: Ask;
  readonly database: Database;
  /** The same database without the server in front, to set the scene. */
  readonly shop: Shop;
  stop(): Promise<void>;
}

export const INLINE_SCRIPT = 'document.title = "BAI"';

export async function startHouse(
  change: { readonly config?: Partial<ServerConfig>; readonly door?: Door } = {},
): Promise<House> {
  const database = await startDatabase();
  const pages = makePages();
  const config: ServerConfig = {
    port: 0,
    host: '127.0.0.1',
    pocketbaseUrl: database.url,
    trustedProxy: false,
    h5Dir: join(pages, 'h5'),
    docsDir: join(pages, 'docs'),
    live: false,
    ...change.config,
  };
  const door = createHttpDoor({
    database: { url: database.url, serviceToken: database.serviceToken },
    publicUrl: 'http://localhost:8090',
    // Nothing in these tests asks WeChat; a closed port would show if something did.
    wechat: { appid: 'wx-test', secret: 'test', apiBase: 'http://127.0.0.1:9' },
  });
  const app = createApp(config, change.door ?? door);
  const port = await app.listen();
  const url = `http://127.0.0.1:${port}`;
  const ask = askerOf(url);
  return {
    app,
    port,
    url,
    ask,
    ...peopleAt(ask),
    database,
    shop: shopOf(database),
    stop: async () => {
      await app.close(500);
      await database.stop();
      rmSync(pages, { recursive: true, force: true });
    },
  };
}

function makePages(): string {
  const root = mkdtempSync(join(tmpdir(), 'bai-pages-'));
  mkdirSync(join(root, 'h5', 'js'), { recursive: true });
  mkdirSync(join(root, 'docs'));
  writeFileSync(join(root, 'h5', 'index.html'), `<!doctype html><script>${INLINE_SCRIPT}</script>`);
  writeFileSync(join(root, 'h5', 'js', 'app.0123abcd.js'), '1');
  writeFileSync(join(root, 'h5', 'js', 'plain.js'), '2');
  writeFileSync(join(root, 'docs', 'index.html'), '<!doctype html><title>API</title>');
  return root;
}

/** Sends bytes exactly as they are, which no HTTP client does, and reads until the server closes or `ms` have passed. */
export function sendRaw(port: number, text: string, ms = 15_000): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'));
    const timer = setTimeout(() => socket.destroy(), ms);
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (answer += chunk));
    socket.on('error', reject);
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(answer);
    });
  });
}

/** A request whose target is sent as written. */
export const rawRequest = (port: number, target: string, method = 'GET'): Promise<string> =>
  sendRaw(port, `${method} ${target} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);
