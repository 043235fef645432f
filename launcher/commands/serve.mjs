// @ts-check
import './require-node.mjs';
import { lockDataDir } from '../database/data-lock.mjs';
import { claimForProduction } from '../database/secrets.mjs';
import { takeFirstAdministrator } from '../database/staff-secrets.mjs';
import { standUpDatabase } from '../database/stand-up.mjs';
import { main } from '../process/lifecycle.mjs';
import { serveUntilDeath } from '../server/serve-until-death.mjs';
import { productionSettings } from '../server/settings.mjs';
import { checkSurroundings } from '../server/surroundings.mjs';
import { prepare } from '../setup/prepare.mjs';
import { say, secondsSince, step } from '../terminal/progress.mjs';

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
  const binary = await prepare(['hooks', 'server', 'docs', 'h5']);

  /** @type {import('../database/stand-up.mjs').DatabaseConnection} */
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
