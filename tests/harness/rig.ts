import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { countingProxy } from './counting-proxy';
import { startDatabase } from './database';
import { shopOf, type Shop } from './shop';
import { stackAt, type Stack } from './stack';
import { newFolder } from './stage';

const ROOT = join(__dirname, '../..');

export interface RigOptions {
  /** `dev` = with the stand-in and the functions' runtime; `serve` = production's server alone. */
  readonly entry?: 'dev' | 'serve';
  /** Puts a counting proxy between the server and PocketBase. */
  readonly counted?: boolean;
  /** With the demo's data, which `npm start` would load. */
  readonly demo?: boolean;
  readonly env?: { readonly [name: string]: string };
}

/** A whole running product on free ports: real PocketBase, the built server, the built functions. */
export interface Rig {
  readonly stack: Stack;
  /** The same database without the server in front. */
  readonly shop: Shop;
  readonly superuserToken: string;
  readonly serviceToken: string;
  /** Requests that reached PocketBase since the last call; only when counted. */
  takeTrips(): string[];
  /** Cuts every connection to PocketBase, or heals them; only when counted. */
  breakDatabase(down: boolean): void;
  /** Everything the server and the functions have printed. */
  printed(): string;
  /** Kills the database and the server, functions and all, as a power cut of the machine's processes would. */
  crash(): Promise<void>;
  /** Starts both again on the same data; the server has a new address. */
  restart(): Promise<Stack>;
  stop(): Promise<void>;
}

export async function startRig({
  entry = 'dev',
  counted = false,
  demo = false,
  env = {},
}: RigOptions = {}): Promise<Rig> {
  const file = join(ROOT, 'dist/server', `${entry}.js`);
  if (!existsSync(file)) throw new Error(`${file} is not built: npm test builds it, or npm run build:server`);
  const database = await startDatabase({ demo });
  const proxy = counted ? await countingProxy(database.url) : null;
  const dataDir = newFolder('rig');
  let printed = '';
  const serve = async (): Promise<{ child: ChildProcess; stack: Stack }> => {
    const child = fork(file, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: serverEnv });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => (printed += String(chunk)));
    const url = await ready(child, () => printed);
    return { child, stack: stackAt(url, database.url, database.superuserToken) };
  };
  const serverEnv = {
    PATH: process.env.PATH,
    PORT: '0',
    DATA_DIR: dataDir,
    POCKETBASE_URL: proxy?.url ?? database.url,
    PB_SERVICE_TOKEN: database.serviceToken,
    WECHAT_APPID: 'wx0123456789abcdef',
    WECHAT_APP_SECRET: 'only-in-tests-0123456789abcdef012',
    ...(entry === 'serve' && { PUBLIC_URL: 'http://localhost', NODE_ENV: 'production' }),
    ...env,
  };
  let running = await serve();
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const { child } = running;
    const alive = child.exitCode === null && child.signalCode === null;
    child.kill(signal);
    if (alive) await once(child, 'exit');
  };
  const needProxy = () => {
    if (proxy === null) throw new Error('this rig has no proxy: start it with { counted: true }');
    return proxy;
  };

  return {
    stack: running.stack,
    shop: shopOf(database),
    superuserToken: database.superuserToken,
    serviceToken: database.serviceToken,
    takeTrips: () => needProxy().take(),
    breakDatabase: (down) => needProxy().breakDown(down),
    printed: () => printed,
    crash: async () => {
      await Promise.all([end('SIGKILL'), database.kill()]);
    },
    restart: async () => {
      await database.restart();
      running = await serve();
      return running.stack;
    },
    async stop() {
      await end('SIGTERM');
      await proxy?.stop();
      await database.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function ready(child: ChildProcess, printed: () => string): Promise<string> {
  const ended = once(child, 'exit').then(() => {
    throw new Error(`the server ended at its start:\n${printed()}`);
  });
  const [message] = await Promise.race([once(child, 'message'), ended]);
  if (message.type !== 'ready') throw new Error(`the server failed: ${message.message}`);
  return message.url as string;
}
