// @ts-check
import { availableParallelism } from 'node:os';
import { runNpm } from './npm.mjs';
import { say, step } from './progress.mjs';

/** The parts of `npm run check`, each counted as one test. */
const CHECKS = [
  { script: 'check:types', label: '检查类型' },
  { script: 'check:lint', label: '检查代码规则' },
  { script: 'check:format', label: '检查格式' },
  { script: 'check:contract', label: '检查接口契约' },
];

/** @param {{ script: string, label: string }} check @returns {Promise<boolean>} */
function passes({ script, label }) {
  return step(label, async () => {
    const { code, output } = await runNpm('run', '--silent', script);
    if (code !== 0) say(`${output.trim()}\n✗ ${label}没有通过（npm run ${script}）`);
    return code === 0;
  });
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
