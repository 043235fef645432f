// @ts-check
import { Failure } from './fail.mjs';
import { askHooks } from './hook-command.mjs';
import { running as nowRunning } from './lifecycle.mjs';
import { migrate } from './migrate.mjs';
import { inRoot } from './paths.mjs';
import { startPocketBase } from './pocketbase-server.mjs';
import { isFree } from './ports.mjs';
import { say } from './progress.mjs';
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
 * Said as soon as the account is there: what fails later must not take the only copy of the password with it.
 * @param {import('./staff-secrets.mjs').FirstAdministrator} administrator
 */
function tellAdministrator({ STAFF_PHONE, STAFF_PASSWORD, generated }) {
  if (!generated) return say('✓ 已按 STAFF_PHONE 和 STAFF_PASSWORD 建立首个管理员');
  say(`
✓ 已建立首个管理员，只显示这一次，请立即保存（用 /pb/api/platform/login 登录；其他员工用 npm run staff 管理）：

    手机号  ${STAFF_PHONE}
    密码    ${STAFF_PASSWORD}
`);
}

/**
 * Migrates and starts our own PocketBase, sees to it that there is an administrator, and mints the server's token, which
 * lives in memory only.
 * @param {string} binary
 * @param {string} dataDir
 * @param {{ hooksPool: number, administrator: import('./staff-secrets.mjs').FirstAdministrator, migrations?: string, seed?: (database: Database) => Promise<void> }} options
 * `seed` fills the database before anybody can reach it; after the first administrator, because it may bring others
 * @returns {Promise<DatabaseConnection>}
 */
export async function standUpDatabase(binary, dataDir, { hooksPool, administrator, migrations, seed }) {
  const database = { binary, dataDir, migrations };
  await migrate(database);
  const { STAFF_PHONE, STAFF_PASSWORD } = administrator;
  const { token, administratorMade } = await askHooks(database, ['stand-up', 'server'], '数据库的准备', {
    STAFF_PHONE,
    STAFF_PASSWORD,
  });
  if (administratorMade) tellAdministrator(administrator);
  await seed?.(database);
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
