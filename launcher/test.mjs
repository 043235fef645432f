// @ts-check
import './node-version.mjs';
import { findBrowser } from './browser.mjs';
import { runChecks } from './checks.mjs';
import { report } from './fail.mjs';
import { runJest } from './jest.mjs';
import { isEnding, main } from './lifecycle.mjs';
import { prepare } from './prepare.mjs';
import { say, secondsSince } from './progress.mjs';

async function testEverything() {
  await prepare([
    'contract',
    'database-types',
    'hooks',
    'demo',
    'functions',
    'server',
    'docs',
    'h5-preview',
    'h5',
    'weapp',
    'weapp-device',
    'weapp-cloud',
  ]);
  process.env.CHROME_PATH = await findBrowser();
  const checks = await runChecks();
  const tests = await runJest(process.argv.slice(2));
  for (const note of tests.notes) say(`✗ ${note}`);
  return { passed: checks.passed + tests.passed, failed: checks.failed + tests.failed };
}

await main(async () => {
  const began = performance.now();
  const { passed, failed } = await testEverything().catch((error) => {
    if (!isEnding()) report(error);
    return { passed: 0, failed: 1 };
  });
  // After an interruption the numbers would be those of a part.
  if (isEnding()) return 1;
  say(`\n用时 ${secondsSince(began)} 秒`);
  say(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
