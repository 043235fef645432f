import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleHooks } from '../../pocketbase/tools/hooks-bundle';
import { callerOf } from './caller';
import { binary, flags, startPocketBase } from './start';

const run = promisify(execFile);
const folder = join(__dirname, `../../.cache/pocketbase-tests/commands-${process.pid}`);

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await bundleHooks(join(folder, 'pb_hooks'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('issues service tokens while the server runs, and an issue ends the older ones of that name only', async () => {
  const database = await startPocketBase();
  const to = callerOf(database);
  const issue = async (name: string) => (await database.command('service-token', 'issue', name)).stdout;
  const status = async (token: string) => (await to.service('system-users-count', {}, token)).status;

  const first = await issue('functions-a');
  expect(first).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  expect(await status(first.trim())).toBe(200);
  const second = await issue('functions-a');
  expect([await status(first.trim()), await status(second.trim())]).toEqual([401, 200]);
  expect(await status(database.serviceToken)).toBe(200);
  const { exp } = JSON.parse(Buffer.from(second.split('.')[1] as string, 'base64url').toString());
  expect(Math.round((exp - Date.now() / 1000) / 86_400)).toBe(365);

  await expect(issue('Not A Name')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('service-token issue: '),
  });
  await expect(issue('')).rejects.toMatchObject({ code: 1 });
  await database.stop();
}, 30_000);

it('fails on a database without tables', async () => {
  const empty = join(folder, 'empty-migrations');
  mkdirSync(empty, { recursive: true });
  await expect(
    run(binary(), ['service-token', 'issue', 'server', ...flags(folder, empty)]),
  ).rejects.toMatchObject({
    code: 1,
  });
});

it('migrates an empty folder, and says so when a migration fails', async () => {
  const good = await run(binary(), ['migrate', 'up', ...flags(folder)]);
  expect(good.stdout).toMatch(/Applied \d+_foundation\.js/);
  const broken = join(folder, 'broken');
  mkdirSync(broken, { recursive: true });
  writeFileSync(join(broken, '1_broken.js'), 'migrate((app) => { throw new Error("on purpose") }, () => {})');
  // PocketBase ends with 0 all the same and complains on stdout: the text is all there is to tell.
  const bad = await run(binary(), ['migrate', 'up', ...flags(folder, broken)]);
  expect(bad.stdout).toContain('Error: failed to apply migration 1_broken.js');
});

it('starts without a superuser, makes none and offers no installer', async () => {
  const child = spawn(binary(), ['serve', '--http=127.0.0.1:0', '--hooksPool=2', ...flags(folder)]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  await new Promise((resolve) => setTimeout(resolve, 2500));
  child.kill('SIGTERM');
  await once(child, 'exit');
  expect(output).toContain('Server started');
  expect(output).not.toMatch(/pbinstall|superuser/);
}, 20_000);
