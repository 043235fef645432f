import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { cleanUp, type Launched, runModule, temporaryFolder, until } from './support';

afterAll(cleanUp);

/** A process that takes the lock and, when it got it, keeps it until it is ended. */
const holder = (path: string): Launched =>
  runModule(
    `const { main } = await load('process/lifecycle.mjs');
     const { takeLock } = await load('process/lock.mjs');
     await main(async () => {
       const lock = await takeLock(process.env.LOCK);
       if ('heldBy' in lock) { console.log('held by', lock.heldBy); return 1; }
       console.log('taken');
       setInterval(() => {}, 1000);
       await new Promise(() => {});
     });`,
    { LOCK: path },
  );

test('one holder at a time; a graceful end gives it back', async () => {
  const path = join(temporaryFolder(), 'lock');
  const first = holder(path);
  await until(() => first.output().includes('taken'), first);
  const second = holder(path);
  expect(await second.exited).toBe(1);
  expect(second.output()).toContain(`held by ${first.pid}`);
  first.kill('SIGTERM');
  await first.exited;
  expect(existsSync(path)).toBe(false);
});

test('the lock of a killed holder is taken over, by one of those who want it', async () => {
  const path = join(temporaryFolder(), 'lock');
  const dead = holder(path);
  await until(() => dead.output().includes('taken'), dead);
  dead.kill('SIGKILL');
  await dead.exited;
  expect(existsSync(path)).toBe(true);

  const heirs = [holder(path), holder(path), holder(path)];
  await Promise.all(heirs.map((heir) => until(() => /taken|held by/.test(heir.output()), heir)));
  expect(heirs.filter((heir) => heir.output().includes('taken'))).toHaveLength(1);
  for (const heir of heirs) heir.kill('SIGTERM');
  await Promise.all(heirs.map((heir) => heir.exited));
});

test('a number that now belongs to another process does not keep the lock', async () => {
  const path = join(temporaryFolder(), 'lock');
  writeFileSync(path, JSON.stringify({ pid: process.pid, started: 'another boot/1', children: [] }));
  const heir = holder(path);
  await until(() => heir.output().includes('taken'), heir);
  expect(JSON.parse(readFileSync(path, 'utf8')).pid).toBe(heir.pid);
  heir.kill('SIGTERM');
  await heir.exited;
});
