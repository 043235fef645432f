// @ts-check
import { availableParallelism } from 'node:os';
import { Failure, report } from './fail.mjs';
import { isEnding } from './lifecycle.mjs';
import { runNpm } from './npm.mjs';
import { step } from './progress.mjs';

/** The parts of `npm run check`, each counted as one test. */
const CHECKS = [
  { script: 'check:types', label: '检查类型' },
  { script: 'check:lint', label: '检查代码规则' },
  { script: 'check:format', label: '检查格式' },
  { script: 'check:contract', label: '检查接口契约' },
];

/** @param {{ script: string, label: string }} check @returns {Promise<boolean>} */
async function passes({ script, label }) {
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

/**
 * Runs the checks, as many at once as there are processors.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks() {
  const waiting = [...CHECKS];
  let passed = 0;
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) if (await passes(check)) passed += 1;
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return { passed, failed: CHECKS.length - passed };
}
