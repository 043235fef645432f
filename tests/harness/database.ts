import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { askerOf, succeeded } from './ask';
import { loadDemo } from './demo';
import { freePort } from './ports';
import { binary, copyOfTemplate, flags, runPocketBase, stage, SUPERUSER } from './stage';
import { until } from './until';

/** A real PocketBase on a migrated database of its own. */
export interface Database {
  readonly url: string;
  readonly serviceToken: string;
  readonly superuserToken: string;
  /** Every SQL statement PocketBase has run since the last call, values filled in. Only with `sqlLog`. */
  statements(): string[];
  /** Runs a PocketBase command on this database's folder, while it serves. */
  command(...args: string[]): Promise<{ stdout: string; stderr: string }>;
  /** Ends the process at once, as a crash would. */
  kill(): Promise<void>;
  /** Starts it again on the same folder and port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

interface ServeOptions {
  /** Lets PocketBase tell its SQL, for `statements`. */
  readonly sqlLog?: boolean;
  readonly migrations?: string;
  /** Known already; else the superuser signs in. */
  readonly superuserToken?: string;
}

interface StartOptions extends ServeOptions {
  /** With the data that `npm start` loads. */
  readonly demo?: boolean;
  /** With the routes of `hooks/` here, by which a test reaches what no request can. */
  readonly testRoutes?: boolean;
}

/** Starts an empty database for one test file; call `stop` in `afterAll`. */
export async function startDatabase({
  testRoutes = false,
  demo = false,
  ...options
}: StartOptions = {}): Promise<Database> {
  const folder = await copyOfTemplate();
  const { superuserToken, ...made } = await stage();
  let { hooks } = made;
  if (testRoutes) {
    const more = join(folder, 'hooks');
    for (const from of [hooks, join(__dirname, 'hooks')]) cpSync(from, more, { recursive: true });
    hooks = more;
  }
  if (demo) await loadDemo(folder);
  const database = await serveFolder(folder, hooks, {
    ...options,
    ...(superuserToken && { superuserToken }),
  });
  return {
    ...database,
    stop: async () => {
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts PocketBase on a migrated folder, which outlives it. */
export async function serveFolder(
  folder: string,
  hooks: string,
  { sqlLog = false, migrations, superuserToken }: ServeOptions = {},
): Promise<Database> {
  const places = { folder, hooks, migrations };
  const address = `127.0.0.1:${await freePort()}`;
  const url = `http://${address}`;
  let log = '';
  const serve = async (): Promise<ChildProcess> => {
    const started = spawn(
      binary(),
      ['serve', `--http=${address}`, '--hooksPool=64', ...flags(places), ...(sqlLog ? ['--dev'] : [])],
      { stdio: ['ignore', sqlLog ? 'pipe' : 'ignore', 'ignore'] },
    );
    started.stdout?.setEncoding('utf8').on('data', (text: string) => (log += text));
    await until('PocketBase is healthy', async () => {
      if (started.exitCode !== null) throw new Error(`PocketBase ended with ${started.exitCode}`);
      return (await fetch(`${url}/api/health`).catch(() => null))?.ok;
    });
    return started;
  };
  let child = await serve();
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const running = child.exitCode === null && child.signalCode === null;
    child.kill(signal);
    if (running) await once(child, 'exit');
  };
  const signIn = () =>
    succeeded(
      'superuser',
      askerOf(url)('POST', '/api/collections/_superusers/auth-with-password', { body: SUPERUSER }),
    );
  return {
    url,
    serviceToken: (await stage()).serviceToken,
    superuserToken: superuserToken ?? (await signIn()).body.token,
    statements: () => {
      const told = [...log.matchAll(/^\[[\d.]+ms\] (.*(?:\n(?!\[|INFO|WARN|ERROR).*)*)/gm)];
      log = '';
      return told.map(([, sql]) => (sql as string).trim());
    },
    command: (...args) => runPocketBase(args, places),
    kill: () => end('SIGKILL'),
    restart: async () => {
      child = await serve();
    },
    stop: () => end('SIGTERM'),
  };
}
