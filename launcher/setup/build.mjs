// @ts-check
import { run } from '../process/processes.mjs';
import { Failure } from '../terminal/fail.mjs';
import { step } from '../terminal/progress.mjs';
import { isStale, markFresh, markStale } from './staleness.mjs';

/**
 * Brings one build up to date, when it is stale.
 * @param {import('./build-table.mjs').Build} build
 * @returns {Promise<boolean>} whether it had to run
 */
export async function bringUpToDate(build) {
  if (!isStale(build)) return false;
  markStale(build);
  await step(build.label, async () => {
    const { code, output } = await run(process.execPath, build.args, {
      env: { ...process.env, ...build.env },
    });
    if (code !== 0) throw new Failure(`${build.label}失败，上面是工具的输出。`, output);
  });
  markFresh(build);
  return true;
}
