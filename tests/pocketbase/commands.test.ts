import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { startDatabase } from '../harness/database';
import { shopOf } from '../harness/shop';
import { binary, flags, newFolder, runPocketBase, stage, tokenIn, type Places } from '../harness/stage';
import { until } from '../harness/until';

let places: Places;
beforeAll(async () => {
  places = { folder: newFolder('commands'), hooks: (await stage()).hooks };
});
afterAll(() => rmSync(places.folder, { recursive: true, force: true }));

it('issues service tokens while the server runs, and an issue ends the older ones of that name only', async () => {
  const database = await startDatabase();
  const to = shopOf(database);
  const issue = async (name: string): Promise<string> => {
    const { stdout } = await database.command('service-token', 'issue', name);
    expect(stdout).toMatch(/^bai-answer \{"token":"[\w-]+\.[\w-]+\.[\w-]+"\}\n$/);
    return tokenIn(stdout);
  };
  const status = async (token: string) => (await to.service('system-users-count', {}, token)).status;

  const first = await issue('functions-a');
  expect(await status(first)).toBe(200);
  const second = await issue('functions-a');
  expect([await status(first), await status(second)]).toEqual([401, 200]);
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
  const empty = join(places.folder, 'empty-migrations');
  mkdirSync(empty, { recursive: true });
  await expect(
    runPocketBase(['service-token', 'issue', 'server'], { ...places, migrations: empty }),
  ).rejects.toMatchObject({
    code: 1,
  });
});

it('migrates an empty folder, and says so when a migration fails', async () => {
  const good = await runPocketBase(['migrate', 'up'], places);
  expect(good.stdout).toMatch(/Applied \d+_foundation\.js/);
  const broken = join(places.folder, 'broken');
  mkdirSync(broken, { recursive: true });
  writeFileSync(join(broken, '1_broken.js'), 'migrate((app) => { throw new Error("on purpose") }, () => {})');
  // PocketBase ends with 0 all the same and complains on stdout: the text is all there is to tell.
  const bad = await runPocketBase(['migrate', 'up'], { ...places, migrations: broken });
  expect(bad.stdout).toContain('Error: failed to apply migration 1_broken.js');
});

it('starts without a superuser, makes none and offers no installer', async () => {
  /** What PocketBase prints until `enough`; without a PATH it finds no browser to open. */
  async function printed(
    place: Places,
    enough: (output: string) => boolean | Promise<boolean>,
  ): Promise<string> {
    const args = ['serve', '--http=127.0.0.1:0', '--hooksPool=2', ...flags(place)];
    const child = spawn(binary(), args, { env: { PATH: '' } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    await until(
      () => `enough of: ${output}`,
      () => enough(output),
    );
    child.kill('SIGTERM');
    await once(child, 'exit');
    return output;
  }
  // Without our hooks the installer comes; that tells how long one must look for it.
  const bare = { folder: join(places.folder, 'bare'), hooks: join(places.folder, 'none') };
  const begun = Date.now();
  await printed(bare, (output) => output.includes('pbinstall'));
  const tookMs = Date.now() - begun;

  let started = 0;
  const ours = await printed(places, (output) => {
    if (started === 0 && output.includes('Server started')) started = Date.now();
    return output.includes('pbinstall') || (started > 0 && Date.now() - started > 3 * tookMs);
  });
  expect(ours).toContain('Server started');
  expect(ours).not.toMatch(/pbinstall|superuser/);
}, 30_000);
