import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { cleanUp, runModule, temporaryFolder } from './support';

afterAll(cleanUp);

const MIGRATIONS = join(__dirname, '..', '..', 'pocketbase', 'migrations');

/** The start's database part, on migrations that are ours plus what the test adds. */
const standUp = (migrations: string) =>
  runModule(
    `const { main } = await load('process/lifecycle.mjs');
     const { findPocketBase } = await load('setup/pocketbase/find-pocketbase.mjs');
     const { takeFirstAdministrator } = await load('database/staff-secrets.mjs');
     const { standUpDatabase } = await load('database/stand-up.mjs');
     const { DATA_DIR: dataDir, MIGRATIONS: migrations } = process.env;
     await main(async () => {
       await standUpDatabase(await findPocketBase(), dataDir, { hooksPool: 1, administrator: takeFirstAdministrator(), migrations });
       console.log('database is up');
     });`,
    { DATA_DIR: temporaryFolder(), MIGRATIONS: migrations },
  );

test('our migrations make a database that starts', async () => {
  const program = standUp(MIGRATIONS);
  expect(await program.exited).toBe(0);
  expect(program.output()).toContain('database is up');
}, 60_000);

test.each([
  ['fails', `migrate((app) => { throw new Error('broken on purpose'); }, (app) => {});`],
  ['is no JavaScript', 'migrate((app) => {'],
])(
  'a migration that %s stops the start, although PocketBase itself exits 0',
  async (_, source) => {
    const migrations = join(temporaryFolder(), 'migrations');
    cpSync(MIGRATIONS, migrations, { recursive: true });
    writeFileSync(join(migrations, '9999999999_broken.js'), source);
    const program = standUp(migrations);
    expect(await program.exited).toBe(1);
    expect(program.output()).not.toContain('database is up');
    expect(program.output().trim().split('\n').at(-1)).toContain('9999999999_broken.js');
  },
  60_000,
);

test('npm run migration writes nothing while the schema is what the migrations say', () => {
  const before = readdirSync(MIGRATIONS);
  const { status, stderr } = spawnSync('npm', ['run', 'migration', '--', 'probe'], {
    cwd: join(__dirname, '..', '..'),
    encoding: 'utf8',
  });
  const written = readdirSync(MIGRATIONS).filter((file) => !before.includes(file));
  for (const file of written) rmSync(join(MIGRATIONS, file));
  expect(written).toEqual([]);
  expect([status, stderr]).toEqual([
    1,
    expect.stringContaining(`没有变化：表结构与 ${before.sort().at(-1)} 相同`),
  ]);
}, 60_000);
