// @ts-check
import { Failure } from './fail.mjs';
import { issueToken } from './issue-token.mjs';
import { running as nowRunning } from './lifecycle.mjs';
import { migrate } from './migrate.mjs';
import { inRoot } from './paths.mjs';
import { startPocketBase } from './pocketbase-server.mjs';
import { isFree } from './ports.mjs';
import { checkHealth, startServer } from './server-process.mjs';
import { localUrl } from './settings.mjs';
import { ensureWritable } from './writable.mjs';

/** @typedef {import('./settings.mjs').Settings} Settings */
/** @typedef {import('./pocketbase-command.mjs').Database} Database */
/** @typedef {{ url: string, token: string, pid?: number, died: Promise<string> }} DatabaseConnection */

/**
 * What must be true before the long steps begin: nobody should wait for a build to hear that the port is taken.
 * @param {Settings} settings
 */
export async function checkSurroundings({ port, host, dataDir }) {
  ensureWritable(dataDir, '数据文件夹');
  if (!(await isFree(port, host))) {
    throw new Failure(`端口 ${port} 已被占用，请停止占用它的程序，或用 PORT 换一个端口。`);
  }
}

/**
 * Migrates and starts our own PocketBase and mints the server's token, which lives in memory only.
 * @param {string} binary
 * @param {string} dataDir
 * @param {{ hooksPool: number, migrations?: string, seed?: (database: Database) => Promise<void> }} options `seed` fills
 * the migrated database before anybody can reach it
 * @returns {Promise<DatabaseConnection>}
 */
export async function standUpDatabase(binary, dataDir, { hooksPool, migrations, seed }) {
  const database = { binary, dataDir, migrations };
  await migrate(database);
  await seed?.(database);
  const token = await issueToken(database, 'server');
  const { url, pid, running } = await startPocketBase(database, { hooksPool });
  return { url, token, pid, died: running.exited.then((code) => `数据库进程意外退出（退出码 ${code}）`) };
}

/**
 * Starts the server on a database and serves until one of them dies.
 * @param {'serve' | 'dev'} program
 * @param {Settings} settings
 * @param {DatabaseConnection} database
 * @param {NodeJS.ProcessEnv} env what else the server is told
 * @param {(url: string) => Promise<string> | void} onReady may start one more part, and says when that died
 * @returns {Promise<never>}
 */
export async function serveUntilDeath(program, settings, database, env, onReady) {
  const { running } = await startServer(inRoot('dist', 'server', `${program}.js`), {
    ...process.env,
    ...env,
    PORT: String(settings.port),
    HOST: settings.host,
    DATA_DIR: settings.dataDir,
    PUBLIC_URL: settings.publicUrl,
    POCKETBASE_URL: database.url,
    POCKETBASE_PID: database.pid === undefined ? undefined : String(database.pid),
    PB_SERVICE_TOKEN: database.token,
  });
  // Asked here and not at the public address: a tunnel or proxy in front is not ours to wait for.
  const url = localUrl(settings);
  await checkHealth(url);
  nowRunning();
  const serverDied = running.exited.then((code) => `服务器进程意外退出（退出码 ${code}）`);
  const otherDied = onReady(url) ?? database.died;
  const what = await Promise.race([serverDied, otherDied, database.died]);
  throw new Failure(`${what}，其余进程已一并停止。`);
}
