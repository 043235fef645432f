// @ts-check
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './paths.mjs';
import { run } from './processes.mjs';

/**
 * @typedef {object} JestReport the fields we count, of jest's `--json`
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {number} numRuntimeErrorTestSuites
 */

/**
 * What runs together. A browser takes every processor there is, and limits counted in seconds are told apart from a
 * busy machine only when nothing else is busy: so the browser comes last and alone.
 */
const ROUNDS = [
  ['--selectProjects', 'unit', 'integration'],
  ['--selectProjects', 'browser', '--maxWorkers=1'],
];

/**
 * Runs jest, all projects, with its readable output.
 * @param {string[]} args passed on; with some of them only a part of the tests runs, in one round
 * @returns {Promise<{ passed: number, failed: number, notes: string[] }>}
 */
export async function runJest(args) {
  const total = { passed: 0, failed: 0, notes: /** @type {string[]} */ ([]) };
  for (const round of args.length === 0 ? ROUNDS : [args]) {
    const { passed, failed, notes } = await runRound(round, args.length > 0);
    total.passed += passed;
    total.failed += failed;
    total.notes.push(...notes);
  }
  return total;
}

/**
 * @param {string[]} args
 * @param {boolean} filtered
 * @returns {Promise<{ passed: number, failed: number, notes: string[] }>}
 */
async function runRound(args, filtered) {
  const reportFile = join(CACHE, 'jest-report.json');
  mkdirSync(CACHE, { recursive: true });
  rmSync(reportFile, { force: true });
  const { code } = await run(
    process.execPath,
    ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${reportFile}`, ...args],
    { output: 'inherit' },
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
