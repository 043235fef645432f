import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildServer } from '../../server/tools/build';
import { startDatabase, type Database } from '../harness/database';

interface Message {
  readonly type: string;
  readonly url?: string;
  readonly message?: string;
}

let dist: string;
let parts: string[];
let database: Database;
const children: ChildProcess[] = [];

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'bai-dist-'));
  const metafile = await buildServer(join(dist, 'server'));
  const serve = Object.entries(metafile.outputs).find(([name]) => name.endsWith('/serve.js'));
  parts = Object.keys(serve?.[1].inputs ?? {});
  for (const name of ['h5', 'docs']) {
    mkdirSync(join(dist, name));
    writeFileSync(join(dist, name, 'index.html'), name);
  }
  writeFileSync(join(dist, 'orphan.cjs'), 'setInterval(() => undefined, 1_000)');
  database = await startDatabase();
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await database.stop();
  rmSync(dist, { recursive: true, force: true });
});

const complete = () => ({
  PORT: '0',
  POCKETBASE_URL: database.url,
  PB_SERVICE_TOKEN: database.serviceToken,
  PUBLIC_URL: 'https://bai.example.com',
  WECHAT_APPID: 'wx-test',
  WECHAT_APP_SECRET: 'only-in-tests',
  WECHAT_API_BASE: 'http://127.0.0.1:9',
});

function serve(env: Record<string, string>) {
  const child = fork(join(dist, 'server', 'serve.js'), [], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
  });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += String(text)));
  const first = once(child, 'message').then(([message]) => message as Message);
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  return { child, first, exited, output: () => output };
}

const health = (url: string | undefined) => fetch(`${url}/pb/api/system/health`, { method: 'POST' });

it('is made of production code only', () => {
  expect(parts).toContain('server/app.ts');
  expect(parts.filter((part) => /^dev\/|^tests\/|wx-server-sdk|esbuild/.test(part))).toEqual([]);
});

it('names everything that is missing at once and ends', async () => {
  const { first, exited } = serve({});
  expect(await first).toEqual({
    type: 'failed',
    message: '缺少环境变量：POCKETBASE_URL、PB_SERVICE_TOKEN、PUBLIC_URL、WECHAT_APPID、WECHAT_APP_SECRET',
  });
  expect(await exited).toBe(1);
});

it('serves, and stops on SIGTERM with success', async () => {
  const { child, first, exited, output } = serve(complete());
  const ready = await first;
  expect(ready).toEqual({ type: 'ready', url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) });
  expect(await (await health(ready.url)).json()).toMatchObject({ code: 200 });
  expect(await (await fetch(`${ready.url}/`)).text()).toBe('h5');
  // the stand-in does not exist here
  expect((await fetch(`${ready.url}/__dev/users/alice`)).status).toBe(404);

  const taken = serve({ ...complete(), PORT: new URL(ready.url ?? '').port });
  expect(await taken.first).toMatchObject({ type: 'failed', message: expect.stringContaining('已被占用') });
  expect(await taken.exited).toBe(1);

  child.kill('SIGTERM');
  expect(await exited).toBe(0);
  expect(output()).not.toContain('only-in-tests');
  expect(output()).not.toContain(database.serviceToken);
});

it('ends with its launcher, and ends the database that would be left behind', async () => {
  const orphan = fork(join(dist, 'orphan.cjs'), [], { execArgv: [] });
  children.push(orphan);
  const orphanEnded = once(orphan, 'exit');
  const { child, first, exited } = serve({ ...complete(), POCKETBASE_PID: String(orphan.pid) });
  await first;
  child.disconnect();
  expect(await exited).toBe(0);
  expect(await orphanEnded).toEqual([null, 'SIGTERM']);
});
