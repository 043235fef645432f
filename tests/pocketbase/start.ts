import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleHooks } from '../../pocketbase/tools/hooks-bundle';
import { MIGRATIONS, migrationFiles } from '../../pocketbase/tools/migrations-folder';

const ROOT = join(__dirname, '../..');
const CACHE = join(ROOT, '.cache/pocketbase-tests');
const SUPERUSER = { identity: 'root@example.com', password: 'only-in-tests-1234' };
const run = promisify(execFile);

/** A real PocketBase on an empty, migrated database of its own. */
export interface TestDatabase {
  readonly url: string;
  readonly serviceToken: string;
  readonly superuserToken: string;
  /** Every SQL statement PocketBase has run since the last call, values filled in. Only with `sqlLog`. */
  readonly statements: () => string[];
  /** Runs a PocketBase command on this database's folder, while it serves. */
  readonly command: (...args: string[]) => Promise<{ stdout: string; stderr: string }>;
  /** Ends the process at once, as a crash would. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same folder and port. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export function binary(): string {
  const path = process.env['POCKETBASE_BIN'] ?? join(ROOT, '.pocketbase/bin/pocketbase');
  if (!existsSync(path)) throw new Error('no PocketBase: run npm start once, or set POCKETBASE_BIN');
  return path;
}

/** The flags of every command: PocketBase must not look for anything outside this folder. */
export const flags = (folder: string, migrations = MIGRATIONS): string[] => [
  `--dir=${join(folder, 'pb_data')}`,
  `--hooksDir=${join(folder, 'pb_hooks')}`,
  `--migrationsDir=${migrations}`,
  `--publicDir=${join(folder, 'public')}`,
  '--automigrate=false',
  '--hooksWatch=false',
  '--dev=false',
];

/** The token in the answer of `service-token issue`. */
export const tokenIn = (stdout: string): string => JSON.parse(stdout.replace(/^bai-answer /, '')).token;

/** Migrated once per version of binary and migrations; every test file works on a copy. */
async function template(): Promise<string> {
  const hash = createHash('sha256').update(`${binary()} ${statSync(binary()).mtimeMs}`);
  for (const file of migrationFiles()) hash.update(readFileSync(join(MIGRATIONS, file)));
  const folder = join(CACHE, `template-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(folder)) return folder;

  const draft = join(CACHE, `draft-${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  await bundleHooks(join(draft, 'pb_hooks'));
  await migrateFolder(draft);
  const issued = await run(binary(), ['service-token', 'issue', 'server', ...flags(draft)]);
  writeFileSync(join(draft, 'service-token'), tokenIn(issued.stdout));
  try {
    renameSync(draft, folder);
  } catch {
    // Another test process was faster with the same template.
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** Makes a migrated database in a folder, with the superuser that `serveFolder` signs in as. */
export async function migrateFolder(folder: string, migrations = MIGRATIONS): Promise<void> {
  const all = flags(folder, migrations);
  await run(binary(), ['migrate', 'up', ...all]);
  await run(binary(), ['superuser', 'upsert', SUPERUSER.identity, SUPERUSER.password, ...all]);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function healthy(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`PocketBase ended with ${child.exitCode}`);
    const answer = await fetch(`${url}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error('PocketBase did not get healthy in 20 s');
}

/** Starts a database for one test file; call `stop` in `afterAll`. */
export async function startPocketBase(options: ServeOptions = {}): Promise<TestDatabase> {
  const from = await template();
  const folder = mkdtempSync(join(CACHE, 'run-'));
  cpSync(from, folder, { recursive: true });
  await bundleHooks(join(folder, 'pb_hooks'));
  if (options.demo) await loadDemo(folder);
  const database = await serveFolder(folder, options);
  return {
    ...database,
    stop: async () => {
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Loads the demo as `npm start` does: before anybody serves, with hooks that know the command. */
async function loadDemo(folder: string): Promise<void> {
  const demo = join(ROOT, 'dist/pb_demo');
  if (!existsSync(demo)) throw new Error(`${demo} is not built: npm test builds it`);
  const args = ['demo', 'load', join(demo, 'data'), ...flags(folder), `--hooksDir=${demo}`];
  const { stdout, stderr } = await run(binary(), args);
  // PocketBase exits 0 whatever happens: the command's own answer counts.
  if (!/^\{"/m.test(stdout)) throw new Error(`the demo was not loaded:\n${stdout}${stderr}`);
}

interface ServeOptions {
  /** With the data that `npm start` loads. */
  readonly demo?: boolean;
  /** Lets PocketBase tell its SQL, for `statements`. */
  readonly sqlLog?: boolean;
  readonly migrations?: string;
}

/** Starts PocketBase on a migrated folder, which outlives it. */
export async function serveFolder(
  folder: string,
  { sqlLog = false, migrations }: ServeOptions = {},
): Promise<TestDatabase> {
  const address = `127.0.0.1:${await freePort()}`;
  const url = `http://${address}`;
  let log = '';
  const serve = async (): Promise<ChildProcess> => {
    const started = spawn(
      binary(),
      [
        'serve',
        `--http=${address}`,
        '--hooksPool=64',
        ...flags(folder, migrations),
        ...(sqlLog ? ['--dev'] : []),
      ],
      { stdio: ['ignore', sqlLog ? 'pipe' : 'ignore', 'ignore'] },
    );
    started.stdout?.setEncoding('utf8').on('data', (text: string) => (log += text));
    await healthy(url, started);
    return started;
  };
  let child = await serve();
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const running = child.exitCode === null && child.signalCode === null;
    child.kill(signal);
    if (running) await once(child, 'exit');
  };
  const answer = await fetch(`${url}/api/collections/_superusers/auth-with-password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(SUPERUSER),
  });
  const { token } = (await answer.json()) as { token: string };
  const tokenFile = join(folder, 'service-token');
  return {
    url,
    serviceToken: existsSync(tokenFile) ? readFileSync(tokenFile, 'utf8') : '',
    superuserToken: token,
    statements: () => {
      const told = [...log.matchAll(/^\[[\d.]+ms\] (.*(?:\n(?!\[|INFO|WARN|ERROR).*)*)/gm)];
      log = '';
      return told.map(([, sql]) => (sql as string).trim());
    },
    command: (...args) => run(binary(), [...args, ...flags(folder)]),
    kill: () => end('SIGKILL'),
    restart: async () => {
      child = await serve();
    },
    stop: async () => {
      await end('SIGTERM');
    },
  };
}
