// @ts-check
import { say } from '../terminal/progress.mjs';
import { askHooks } from './hook-command.mjs';
import { migrate } from './migrate.mjs';
import { startPocketBase } from './pocketbase-server.mjs';

/** @typedef {import('./pocketbase-command.mjs').Database} Database */
/** @typedef {{ url: string, token: string, pid?: number, died: Promise<string> }} DatabaseConnection */

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
