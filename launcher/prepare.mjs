// @ts-check
import { join } from 'node:path';
import { bringUpToDate } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { waitForLock } from './lock.mjs';
import { CACHE, ROOT } from './paths.mjs';
import { findPocketBase } from './pocketbase-binary.mjs';
import { say, secondsSince } from './progress.mjs';
import { ensureWritable } from './writable.mjs';

/**
 * Brings the working copy up to date: dependencies, PocketBase and the named builds. Instances that start at once share
 * the working copy, so they take turns.
 * @param {import('./build-table.mjs').BuildName[]} builds
 * @returns {Promise<string>} path of PocketBase
 */
export async function prepare(builds) {
  const began = performance.now();
  ensureWritable(ROOT, '项目文件夹');
  ensureWritable(CACHE, '缓存文件夹');
  const lock = await waitForLock(join(CACHE, 'setup.lock'), (pid) =>
    say(`▸ 另一个实例（进程 ${pid}）正在准备，等它完成…`),
  );
  try {
    await installDependencies();
    const binary = await findPocketBase();
    // Generators and builds ask this very binary for its types.
    process.env.POCKETBASE_BIN = binary;
    const ran = await bringUpToDate(builds);
    if (ran === 0) say(`✓ 依赖、PocketBase 和构建都是最新的（${secondsSince(began)} 秒）`);
    return binary;
  } finally {
    lock.release();
  }
}
