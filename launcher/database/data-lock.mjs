// @ts-check
import { join } from 'node:path';
import { takeLock } from '../process/lock.mjs';
import { Failure } from '../terminal/fail.mjs';

/**
 * Takes the data folder for this instance: two databases on one folder would damage it.
 * @param {string} dataDir
 */
export async function lockDataDir(dataDir) {
  const lock = await takeLock(join(dataDir, 'lock'));
  if ('release' in lock) return lock;
  throw new Failure(
    `数据文件夹 ${dataDir} 正由另一个实例（进程 ${lock.heldBy}）使用；请先停止它，或用 DATA_DIR 和 PORT 另开一个实例。`,
  );
}
