// @ts-check
import { readFileSync } from 'node:fs';
import { inRoot } from '../paths.mjs';
import { Failure } from '../terminal/fail.mjs';
import { step } from '../terminal/progress.mjs';
import { runNpm } from './npm.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage */

/** @param {string[]} path @returns {Record<string, LockedPackage>} */
const packagesOf = (...path) => JSON.parse(readFileSync(inRoot(...path), 'utf8')).packages;

/**
 * Whether node_modules holds what the lock file names. npm notes what it installed in a lock file of its own and writes
 * it last, so an interrupted installation has none.
 */
export function dependenciesAreCurrent() {
  try {
    const wanted = packagesOf('package-lock.json');
    const installed = packagesOf('node_modules', '.package-lock.json');
    return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
      if (path === '') return true;
      const found = installed[path];
      if (!found) return optional === true;
      return found.version === version && found.integrity === integrity;
    });
  } catch {
    return false;
  }
}

/** `npm ci`, when it is needed. Install scripts stay off: nothing here needs one, and they run foreign code. */
export async function installDependencies() {
  if (dependenciesAreCurrent()) return;
  // Under `NODE_ENV=production` npm would leave out the tools that build what we serve.
  const args = ['--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'];
  await step('安装依赖（npm ci，约需半分钟到几分钟）', async () => {
    const { code, output } = await runNpm('ci', ...args);
    if (code !== 0)
      throw new Failure('安装依赖失败，请检查网络或 npm 镜像设置后重试，上面是 npm 的输出。', output);
  });
}
