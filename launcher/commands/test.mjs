// @ts-check
import './require-node.mjs';
import { isEnding, main } from '../process/lifecycle.mjs';
import { BUILDS } from '../setup/build-table.mjs';
import { PREPARED, prepare } from '../setup/prepare.mjs';
import { report } from '../terminal/fail.mjs';
import { say, secondsSince } from '../terminal/progress.mjs';
import { CHECKED_BUILDS, CHECKS, passes } from '../testing/checks.mjs';
import { runJest } from '../testing/jest.mjs';

/** @typedef {import('../process/schedule.mjs').Job} Job */

/** @type {import('../setup/build-table.mjs').BuildName[]} */
const EVERY_BUILD = BUILDS.map(({ name }) => name);

const total = { passed: 0, failed: 0 };

/** @param {import('../testing/jest.mjs').Outcome} outcome */
function count({ passed, failed, notes }) {
  total.passed += passed;
  total.failed += failed;
  for (const note of notes) say(`✗ ${note}`);
}

/** @type {Job[]} */
const checks = CHECKS.map((check) => ({
  name: check.script,
  needs: CHECKED_BUILDS,
  run: async () => {
    const passed = await passes(check);
    count({ passed: Number(passed), failed: Number(!passed), notes: [] });
  },
}));

/**
 * @param {string} name
 * @param {string[]} needs
 * @param {string[]} args
 * @returns {Job}
 */
const round = (name, needs, args) => ({
  name,
  needs,
  run: async () => count(await runJest(name.replaceAll(' ', '-'), args)),
});

/** In how many rounds the browser tests go: each takes a processor as soon as there is one. */
const BROWSER_ROUNDS = 4;

/** @param {number} nth from 1 */
const browserRound = (nth) =>
  round(
    `browser tests ${nth}`,
    [PREPARED],
    ['--selectProjects', 'browser', '--maxWorkers=1', `--shard=${nth}/${BROWSER_ROUNDS}`],
  );

/*
 * One schedule for all processors. The browser tests wait for animations and timers a good part of their time: one round
 * of them has a lane of its own from the start. In the other the checks come first, which take whatever they get, and
 * then all other tests; when these are done, the rest of the browser tests is on both.
 */
const everything = [
  browserRound(1),
  ...checks,
  round(
    'other tests',
    [PREPARED, ...checks.map(({ name }) => name)],
    ['--selectProjects', 'unit', 'integration'],
  ),
  ...Array.from({ length: BROWSER_ROUNDS - 1 }, (_, at) => browserRound(at + 2)),
];

/** @param {string[]} args of jest; with some of them only a part of the tests runs, in one round */
async function runTests(args) {
  const filtered = args.length > 0;
  await prepare(EVERY_BUILD, { browser: true, then: filtered ? checks : everything });
  if (filtered) count(await runJest('filtered', args, true));
}

await main(async () => {
  const began = performance.now();
  await runTests(process.argv.slice(2)).catch((error) => {
    if (!isEnding()) report(error);
    total.failed += 1;
  });
  // After an interruption the numbers would be those of a part.
  if (isEnding()) return 1;
  say(`\n用时 ${secondsSince(began)} 秒`);
  say(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});
