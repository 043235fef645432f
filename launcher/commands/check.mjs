// @ts-check
import './require-node.mjs';
import { main } from '../process/lifecycle.mjs';
import { prepare } from '../setup/prepare.mjs';
import { CHECKED_BUILDS, CHECKS, passes } from '../testing/checks.mjs';

await main(async () => {
  let failed = 0;
  const jobs = CHECKS.map((check) => ({
    name: check.script,
    needs: CHECKED_BUILDS,
    run: async () => {
      if (!(await passes(check))) failed += 1;
    },
  }));
  await prepare(CHECKED_BUILDS, { then: jobs });
  return failed === 0 ? 0 : 1;
});
