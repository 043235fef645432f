// @ts-check
import './require-node.mjs';
import { lockDataDir } from '../database/data-lock.mjs';
import { loadDemo, wantsDemo } from '../database/demo-data.mjs';
import { demoSecrets } from '../database/secrets.mjs';
import { takeFirstAdministrator } from '../database/staff-secrets.mjs';
import { standUpDatabase } from '../database/stand-up.mjs';
import { ROOT } from '../paths.mjs';
import { main } from '../process/lifecycle.mjs';
import { launchNode } from '../process/processes.mjs';
import { serveUntilDeath } from '../server/serve-until-death.mjs';
import { developmentSettings } from '../server/settings.mjs';
import { checkSurroundings } from '../server/surroundings.mjs';
import { buildNamed } from '../setup/build-table.mjs';
import { prepare } from '../setup/prepare.mjs';
import { say, secondsSince, step } from '../terminal/progress.mjs';

const HOOKS_POOL = 32;

/** What `npm run build:weapp` must be told when the server is not where a plain build looks for it. @param {string} url */
const weappFlags = (url) =>
  url === 'http://localhost:8090' ? '' : `TARO_APP_API_BASE=${url} TARO_APP_STANDIN=1 `;

/** @param {string} url @param {number} began */
function greet(url, began) {
  say(`
✓ 全部就绪（${secondsSince(began)} 秒）

  小程序预览      ${url}（自动登录；在页面上选择 alice、bob、carol、dave、eve 换人）
  接口文档        ${url}/docs
  命令行登录      curl -X POST ${url}/__dev/wechat/login-code -H 'content-type: application/json' -d '{"user":"bob"}'
                  得到的 code 相当于 wx.login 的结果，用它 POST ${url}/pb/api/wechat/login {"users_wx_code":"…"}
  微信开发者工具  运行 ${weappFlags(url)}npm run build:weapp，然后导入文件夹 ${ROOT}

  云函数源码一改即生效。按 Ctrl-C 停止全部进程。`);
}

await main(async () => {
  const began = performance.now();
  const settings = developmentSettings();
  const administrator = takeFirstAdministrator();
  await checkSurroundings(settings);
  const lock = await lockDataDir(settings.dataDir);
  const secrets = demoSecrets(settings.dataDir);
  /** @type {import('../setup/build-table.mjs').BuildName[]} */
  const demo = wantsDemo() ? ['demo'] : [];
  const binary = await prepare(['hooks', 'functions', 'server', 'docs', 'h5-preview', ...demo]);
  const database = await step('准备并启动数据库', () =>
    standUpDatabase(binary, settings.dataDir, {
      hooksPool: HOOKS_POOL,
      administrator,
      ...(wantsDemo() && { seed: loadDemo }),
    }),
  );
  if (database.pid) lock.addChild(database.pid);
  const { WECHAT_APPID, WECHAT_APP_SECRET } = secrets;
  return serveUntilDeath('dev', settings, database, { WECHAT_APPID, WECHAT_APP_SECRET }, (url) => {
    const watcher = launchNode([...buildNamed('functions').args, '--watch'], { output: 'inherit' });
    greet(url, began);
    return watcher.exited.then((code) => `云函数的自动构建意外退出（退出码 ${code}）`);
  });
});
