// @ts-check
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { CACHE, ROOT } from '../paths.mjs';
import { waitForLock } from '../process/lock.mjs';
import { runJobs } from '../process/schedule.mjs';
import { say, secondsSince } from '../terminal/progress.mjs';
import { findBrowser } from './browser/find-browser.mjs';
import { withNeeds } from './build-table.mjs';
import { bringUpToDate } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { findPocketBase } from './pocketbase/find-pocketbase.mjs';
import { ensureWritable } from './writable.mjs';

/** @typedef {import('../process/schedule.mjs').Job} Job */

/** Every job of a preparation is done when this one is. */
export const PREPARED = 'prepared';

/**
 * Brings the working copy up to date: dependencies, the named builds with all they need, PocketBase when one of them
 * needs it, and a browser when asked for. Both are found by children in the environment (POCKETBASE_BIN, CHROME_PATH).
 * Instances that start at once share the working copy, so they take turns.
 * @param {import('./build-table.mjs').BuildName[]} names
 * @param {{ browser?: boolean, then?: Job[] }} [options] `then`: jobs that share the processors with the preparation;
 *   they may name in `needs` a build, `browser` or PREPARED
 * @returns {Promise<string>} path of PocketBase, empty when nothing needs it
 */
export async function prepare(names, { browser = false, then = [] } = {}) {
  const began = performance.now();
  ensureWritable(ROOT, '项目文件夹');
  ensureWritable(CACHE, '缓存文件夹');
  const lock = await waitForLock(join(CACHE, 'setup.lock'), (pid) =>
    say(`▸ 另一个实例（进程 ${pid}）正在准备，等它完成…`),
  );
  const builds = withNeeds(names);
  let ran = 0;
  let pocketBase = '';
  /** @type {Job[]} */
  const jobs = [
    { name: 'dependencies', needs: [], waits: true, run: installDependencies },
    ...builds.map((build) => ({
      name: build.name,
      needs: ['dependencies', ...(build.asksPocketBase ? ['pocketbase'] : []), ...(build.needs ?? [])],
      run: async () => {
        if (await bringUpToDate(build)) ran += 1;
      },
    })),
  ];
  if (builds.some(({ asksPocketBase }) => asksPocketBase)) {
    const run = async () => {
      process.env.POCKETBASE_BIN = pocketBase = await findPocketBase();
    };
    jobs.unshift({ name: 'pocketbase', needs: [], waits: true, run });
  }
  if (browser) {
    const run = async () => {
      process.env.CHROME_PATH = await findBrowser();
    };
    jobs.push({ name: 'browser', needs: ['dependencies'], waits: true, run });
  }
  const prepared = async () => {
    lock.release();
    if (ran === 0) say(`✓ 依赖、工具和构建都是最新的（${secondsSince(began)} 秒）`);
  };
  try {
    const all = jobs.map(({ name }) => name);
    await runJobs(
      [...jobs, { name: PREPARED, needs: all, waits: true, run: prepared }, ...then],
      availableParallelism(),
    );
    return pocketBase;
  } finally {
    lock.release();
  }
}
