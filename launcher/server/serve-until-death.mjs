// @ts-check
import { inRoot } from '../paths.mjs';
import { running as nowRunning } from '../process/lifecycle.mjs';
import { Failure } from '../terminal/fail.mjs';
import { checkHealth, startServer } from './server-process.mjs';
import { localUrl } from './settings.mjs';

/**
 * Starts the server on a database and serves until one of them dies.
 * @param {'serve' | 'dev'} program
 * @param {import('./settings.mjs').Settings} settings
 * @param {import('../database/stand-up.mjs').DatabaseConnection} database
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
