// @ts-check
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../paths.mjs';
import { run } from '../process/processes.mjs';

/**
 * @typedef {object} JestReport the fields we count, of jest's `--json`
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {number} numRuntimeErrorTestSuites
 * @property {{ assertionResults: { fullName: string, status: string, invocations?: number }[] }[]} testResults
 */

/** @typedef {{ passed: number, failed: number, notes: string[] }} Outcome */

/**
 * Runs jest with its readable output.
 * @param {string} name tells this round's report from another's
 * @param {string[]} args
 * @param {boolean} [filtered] whether `args` leave tests out on purpose
 * @returns {Promise<Outcome>}
 */
export async function runJest(name, args, filtered = false) {
  const reportFile = join(CACHE, `jest-report-${name}.json`);
  mkdirSync(CACHE, { recursive: true });
  rmSync(reportFile, { force: true });
  const { code } = await run(
    process.execPath,
    ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${reportFile}`, ...args],
    // Two rounds share a terminal: neither may move its cursor about.
    { output: 'inherit', env: { ...process.env, CI: 'true' } },
  );
  /** @type {JestReport} */
  let report;
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, notes: ['测试没有运行完，没有得到报告。'] };
  }
  const passed = report.numPassedTests;
  let failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const notes = [];
  for (const { assertionResults } of report.testResults) {
    for (const { fullName, status, invocations = 1 } of assertionResults) {
      if (status === 'passed' && invocations > 1) notes.push(`第二次才通过，要看一看：${fullName}`);
    }
  }
  const skipped = report.numPendingTests + report.numTodoTests;
  // A filter leaves tests out on purpose; a skipped test in the whole run would be a hole nobody sees.
  if (skipped > 0 && !filtered) {
    failed += skipped;
    notes.push(`有 ${skipped} 个测试被跳过，按失败计。`);
  }
  if (passed + failed === 0) {
    failed = 1;
    notes.push('没有运行任何测试，按失败计。');
  }
  if (code !== 0 && failed === 0) {
    failed = 1;
    notes.push(`jest 以退出码 ${code} 结束，按失败计。`);
  }
  return { passed, failed, notes };
}
