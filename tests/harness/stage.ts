import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { bundleHooks } from '../../pocketbase/tools/hooks-bundle';
import { MIGRATIONS } from '../../pocketbase/tools/migrations-folder';

export const ROOT = join(__dirname, '../..');
const CACHE = join(ROOT, '.cache/tests');

export const SUPERUSER = { identity: 'root@example.com', password: 'only-in-tests-1234' };

/**
 * What every database of one run has in common, made once: the hooks' bundle, and a migrated data folder with a
 * superuser and a service token. Jest's global set-up makes it and hands it to the workers by BAI_TEST_STAGE;
 * whoever starts a database without jest (bench, screenshots) makes one when it is first needed.
 */
export interface Stage {
  /** The hooks as PocketBase reads them; nobody writes here. */
  readonly hooks: string;
  /** The migrated folder to copy. */
  readonly template: string;
  readonly serviceToken: string;
  /** Good in every copy of the template; signing in costs PocketBase more than starting. */
  readonly superuserToken?: string;
}

export function binary(): string {
  const path = process.env['POCKETBASE_BIN'] ?? join(__dirname, '../../.pocketbase/bin/pocketbase');
  if (!existsSync(path)) throw new Error('no PocketBase: run npm start once, or set POCKETBASE_BIN');
  return path;
}

export interface Places {
  readonly folder: string;
  readonly hooks: string;
  readonly migrations?: string | undefined;
}

/** The flags of every command: PocketBase must not look for anything outside these folders. */
export const flags = ({ folder, hooks, migrations = MIGRATIONS }: Places): string[] => [
  `--dir=${join(folder, 'pb_data')}`,
  `--hooksDir=${hooks}`,
  `--migrationsDir=${migrations}`,
  `--publicDir=${join(folder, 'public')}`,
  '--automigrate=false',
  '--hooksWatch=false',
  '--dev=false',
];

export const runPocketBase = (args: readonly string[], places: Places) =>
  promisify(execFile)(binary(), [...args, ...flags(places)]);

/** The token in the answer of `service-token issue`. */
export const tokenIn = (stdout: string): string => JSON.parse(stdout.replace(/^bai-answer /, '')).token;

/** Makes a migrated database in a folder, with the superuser that tests sign in as. */
export async function migrate(places: Places): Promise<void> {
  await runPocketBase(['migrate', 'up'], places);
  await runPocketBase(['superuser', 'upsert', SUPERUSER.identity, SUPERUSER.password], places);
}

/** A new folder for whatever a test keeps on disk; gone when the test removes it, at the latest with the cache. */
export function newFolder(name: string): string {
  mkdirSync(CACHE, { recursive: true });
  return mkdtempSync(join(CACHE, `${name}-`));
}

/** Makes the stage of this run; jest's global set-up calls it, and `strikeStage` at the end. */
export async function setStage(): Promise<Stage> {
  const folder = newFolder('stage');
  const [hooks, template] = [join(folder, 'hooks'), join(folder, 'template')];
  await bundleHooks(hooks);
  await migrate({ folder: template, hooks });
  const issued = await runPocketBase(['service-token', 'issue', 'server'], { folder: template, hooks });
  const stage = { hooks, template, serviceToken: tokenIn(issued.stdout) };
  handOut(stage);
  return stage;
}

/** What every worker of this run finds. */
export function handOut(made: Stage): void {
  process.env.BAI_TEST_STAGE = JSON.stringify(made);
}

export function strikeStage({ hooks }: Stage): void {
  delete process.env.BAI_TEST_STAGE;
  rmSync(join(hooks, '..'), { recursive: true, force: true });
}

let own: Promise<Stage> | undefined;

export async function stage(): Promise<Stage> {
  const handed = process.env.BAI_TEST_STAGE;
  if (handed !== undefined) return JSON.parse(handed) as Stage;
  own ??= setStage().then((made) => {
    process.once('exit', () => strikeStage(made));
    return made;
  });
  return own;
}

/** A migrated folder of one's own, to serve and to spoil. */
export async function copyOfTemplate(): Promise<string> {
  const { template } = await stage();
  const folder = newFolder('database');
  cpSync(template, folder, { recursive: true });
  return folder;
}
