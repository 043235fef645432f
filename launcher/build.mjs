// @ts-check
import { availableParallelism } from 'node:os';
import { BUILDS } from './build-table.mjs';
import { Failure } from './fail.mjs';
import { run } from './processes.mjs';
import { step } from './progress.mjs';
import { isStale, markFresh, markStale } from './staleness.mjs';

/** @typedef {import('./build-table.mjs').Build} Build */

/** @param {Build} build */
async function runBuild(build) {
  markStale(build);
  await step(build.label, async () => {
    const { code, output } = await run(process.execPath, build.args, {
      env: { ...process.env, ...build.env },
    });
    if (code !== 0) throw new Failure(`${build.label}失败，上面是工具的输出。`, output);
  });
  markFresh(build);
}

/**
 * Brings builds up to date: each only when it is stale, after those it needs, as many at once as there are processors.
 * @param {import('./build-table.mjs').BuildName[]} names
 * @returns {Promise<number>} how many had to run
 */
export async function bringUpToDate(names) {
  let waiting = BUILDS.filter((build) => names.includes(build.name));
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  let ran = 0;
  while (waiting.length > 0) {
    const open = new Set([...waiting.map((build) => build.name), ...running.keys()]);
    for (const build of waiting) {
      if (running.size >= availableParallelism()) break;
      if (build.needs?.some((need) => open.has(need))) continue;
      waiting = waiting.filter((other) => other !== build);
      if (isStale(build)) {
        ran += 1;
        const done = runBuild(build).finally(() => running.delete(build.name));
        // When one fails we stop waiting for the others; that they fail too (they are stopped) is no news then.
        done.catch(() => {});
        running.set(build.name, done);
      } else {
        open.delete(build.name);
      }
    }
    if (running.size > 0) await Promise.race(running.values());
  }
  await Promise.all(running.values());
  return ran;
}
