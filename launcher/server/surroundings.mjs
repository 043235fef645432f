// @ts-check
import { isFree } from '../process/ports.mjs';
import { ensureWritable } from '../setup/writable.mjs';
import { Failure } from '../terminal/fail.mjs';

/**
 * What must be true before the long steps begin: nobody should wait for a build to hear that the port is taken.
 * @param {import('./settings.mjs').Settings} settings
 */
export async function checkSurroundings({ port, host, dataDir }) {
  ensureWritable(dataDir, '数据文件夹');
  if (!(await isFree(port, host))) {
    throw new Failure(`端口 ${port} 已被占用，请停止占用它的程序，或用 PORT 换一个端口。`);
  }
}
