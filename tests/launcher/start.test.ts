import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { Person } from '../harness/people';
import { stackAt } from '../harness/stack';
import {
  cleanUp,
  descendants,
  freePort,
  launch,
  type Launched,
  runs,
  temporaryFolder,
  until,
} from './support';

jest.setTimeout(120_000);
afterAll(cleanUp);

const dataDir = temporaryFolder();
let port = 0;
let alice: Person;

/** The product as its users reach it: nothing here needs the database's own address. */
const product = () => stackAt(`http://127.0.0.1:${port}`, '', '');

async function ready(): Promise<{ program: Launched; children: number[] }> {
  const program = launch('start.mjs', { DATA_DIR: dataDir, PORT: String(port) });
  await until(() => program.output().includes('全部就绪') || !runs(program.pid), program, 100_000);
  expect(program.output()).toContain('全部就绪');
  // The watcher of the functions' sources starts last.
  await until(() => descendants(program.pid).length >= 4, program);
  return { program, children: descendants(program.pid) };
}

const gone = (children: number[], program: Launched) => until(() => !children.some(runs), program, 15_000);

beforeAll(async () => {
  port = await freePort();
});

test('SIGTERM stops every child, gives the lock back and is a success', async () => {
  const { program, children } = await ready();
  expect((await fetch(`http://127.0.0.1:${port}/docs`)).status).toBe(200);
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o077).toBe(0);
  const secret = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')).WECHAT_APP_SECRET as string;
  expect(program.output()).not.toContain(secret);
  alice = await product().signIn('alice');
  const named = await product().post('/pb/api/wechat/profile', {
    token: alice.token,
    body: { users_name: '重启之后还在' },
  });
  expect(named.status).toBe(200);
  program.kill('SIGTERM');
  expect(await program.exited).toBe(0);
  await gone(children, program);
  expect(existsSync(join(dataDir, 'lock'))).toBe(false);
});

test('started again, nothing is lost: the person, the name, the token', async () => {
  const { program, children } = await ready();
  const renewed = await product().post('/pb/api/system/refresh-token', { token: alice.token });
  expect(renewed.status).toBe(200);
  const { result } = await product().callFunction('login', {}, 'alice');
  expect(result.data).toMatchObject({
    status: 'login_success',
    user: { openid: alice.openid, users_name: '重启之后还在' },
  });
  program.kill('SIGTERM');
  await program.exited;
  await gone(children, program);
});

test('SIGKILL stops every child too, and the next start takes the stale lock over', async () => {
  const { program, children } = await ready();
  program.kill('SIGKILL');
  await program.exited;
  await gone(children, program);
  expect(existsSync(join(dataDir, 'lock'))).toBe(true);

  const next = await ready();
  const second = launch('start.mjs', { DATA_DIR: dataDir, PORT: String(await freePort()) });
  expect(await second.exited).toBe(1);
  expect(second.output()).toContain(`进程 ${next.program.pid}`);

  // The database dies under a running product: the rest ends with it, and says why.
  const { children: locked } = JSON.parse(readFileSync(join(dataDir, 'lock'), 'utf8')) as {
    children: { pid: number }[];
  };
  const database = locked[0]?.pid ?? 0;
  expect(next.children).toContain(database);
  process.kill(database, 'SIGKILL');
  expect(await next.program.exited).toBe(1);
  expect(next.program.output()).toContain('数据库进程意外退出');
  await gone(next.children, next.program);
  expect(existsSync(join(dataDir, 'lock'))).toBe(false);
});
