// @ts-check
import { isEnding } from '../process/lifecycle.mjs';
import { runNpm } from '../setup/npm.mjs';
import { Failure, report } from '../terminal/fail.mjs';
import { step } from '../terminal/progress.mjs';

/** The parts of `npm run check`, each counted as one test; the longest first. */
export const CHECKS = [
  { script: 'check:types', label: '检查类型' },
  { script: 'check:lint', label: '检查代码规则' },
  { script: 'check:format', label: '检查格式' },
  { script: 'check:contract', label: '检查接口契约' },
];

/** What the checks read besides sources. @type {import('../setup/build-table.mjs').BuildName[]} */
export const CHECKED_BUILDS = ['contract', 'database-types'];

/**
 * Runs one check; a failure is told at once.
 * @param {{ script: string, label: string }} check
 * @returns {Promise<boolean>} whether it passes
 */
export async function passes({ script, label }) {
  try {
    await step(label, async () => {
      const { code, output } = await runNpm('run', '--silent', script);
      if (code !== 0) throw new Failure(`${label}没有通过（npm run ${script}），上面是工具的输出。`, output);
    });
    return true;
  } catch (error) {
    if (!isEnding()) report(error);
    return false;
  }
}
