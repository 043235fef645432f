// @ts-check
import './node-version.mjs';
import { lockDataDir } from './data-lock.mjs';
import { main } from './lifecycle.mjs';
import { prepare } from './prepare.mjs';
import { say, secondsSince, step } from './progress.mjs';
import { claimForProduction } from './secrets.mjs';
import { productionSettings } from './settings.mjs';
import { takeFirstAdministrator } from './staff-secrets.mjs';
import { checkSurroundings, serveUntilDeath, standUpDatabase } from './stand-up.mjs';

// A request that finds no warm JS machine builds one for itself, which is slow: keep enough for a busy moment.
const HOOKS_POOL = 64;

await main(async () => {
  const began = performance.now();
  const settings = productionSettings();
  const administrator = takeFirstAdministrator();
  await checkSurroundings(settings);
  const { POCKETBASE_URL, PB_SERVICE_TOKEN } = process.env;
  const external = POCKETBASE_URL && PB_SERVICE_TOKEN;
  const lock = await lockDataDir(settings.dataDir);
  claimForProduction(settings.dataDir);
  const binary = await prepare(['contract', 'database-types', 'hooks', 'server', 'docs', 'h5']);

  /** @type {import('./stand-up.mjs').DatabaseConnection} */
  let database;
  if (external) {
    database = { url: POCKETBASE_URL, token: PB_SERVICE_TOKEN, died: new Promise(() => {}) };
  } else {
    database = await step('准备并启动数据库', () =>
      standUpDatabase(binary, settings.dataDir, { hooksPool: HOOKS_POOL, administrator }),
    );
    if (database.pid) lock.addChild(database.pid);
  }
  return serveUntilDeath('serve', settings, database, { NODE_ENV: 'production' }, (url) =>
    say(`✓ 服务已就绪（${secondsSince(began)} 秒）：监听 ${url}，对外地址 ${settings.publicUrl}`),
  );
});
