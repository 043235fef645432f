// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inRoot } from '../../paths.mjs';
import { run } from '../../process/processes.mjs';
import { say, step } from '../../terminal/progress.mjs';
import { browserWorks } from './works.mjs';

const BROWSER = 'chromium-headless-shell';
const PROGRAM = /^(chrome-headless-shell|headless_shell)(\.exe)?$/;
const DOWNLOAD_MS = 5 * 60_000;

/** @param {string[]} args @param {number} [timeoutMs] */
const playwright = (args, timeoutMs) =>
  run(process.execPath, [inRoot('node_modules', 'playwright-core', 'cli.js'), 'install', ...args, BROWSER], {
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    timeoutMs,
  });

/** @param {string} folder */
function programIn(folder) {
  if (!existsSync(folder)) return undefined;
  const names = /** @type {string[]} */ (readdirSync(folder, { recursive: true }));
  return names
    .filter((name) => PROGRAM.test(basename(name)))
    .map((name) => join(folder, name))
    .find(browserWorks);
}

/**
 * The browser in Playwright's cache, downloaded when it is not there; undefined when that fails or the browser cannot
 * start here.
 * @returns {Promise<string | undefined>}
 */
export async function playwrightBrowser() {
  const { output } = await playwright(['--dry-run']);
  // Playwright itself says where this version's browser belongs; the first location is the browser's.
  const folder = output.match(/Install location:\s+(.+)/)?.[1]?.trim();
  if (!folder) return undefined;
  const cached = programIn(folder);
  if (cached) return cached;
  const { code } = await step('下载测试用的浏览器（Playwright）', () => playwright([], DOWNLOAD_MS));
  const downloaded = code === 0 ? programIn(folder) : undefined;
  if (!downloaded) say(code === 0 ? '  下载的浏览器在这台机器上不能启动' : '  下载不成');
  return downloaded;
}
