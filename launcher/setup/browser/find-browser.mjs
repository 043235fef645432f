// @ts-check
import { Failure } from '../../terminal/fail.mjs';
import { debianBrowser } from './debian.mjs';
import { installedBrowser } from './installed.mjs';
import { playwrightBrowser } from './playwright.mjs';
import { browserWorks } from './works.mjs';

/**
 * Finds the browser the tests run in: CHROME_PATH, an installed one, Playwright's, Debian's package.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string>} path of the program
 */
export async function findBrowser(env = process.env) {
  if (env.CHROME_PATH) {
    if (browserWorks(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Failure(
      `CHROME_PATH=${env.CHROME_PATH} 不能启动，请设为 Chrome、Chromium 或 Edge 的路径，或去掉该变量。`,
    );
  }
  const found = installedBrowser() ?? (await playwrightBrowser()) ?? (await debianBrowser());
  if (found) return found;
  throw new Failure(
    '没有可用的浏览器：请安装 Chrome、Chromium 或 Edge，或用 CHROME_PATH 指定它的路径，然后重试。',
  );
}
