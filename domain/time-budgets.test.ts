import manifest from '../deploy/functions.json';
import { BUDGET_MS, WORST_OPERATION_MS } from './time-budgets';

test('whoever asks waits longer than whoever answers', () => {
  const { function: platform, server, client } = BUDGET_MS;
  expect([WORST_OPERATION_MS, platform, server, client]).toEqual(
    [WORST_OPERATION_MS, platform, server, client].sort((a, b) => a - b),
  );
  // a cold start and the work itself need their share
  expect(platform - WORST_OPERATION_MS).toBeGreaterThanOrEqual(2_000);
  expect(new Set([WORST_OPERATION_MS, platform, server, client]).size).toBe(4);
});

test('the platform ends functions when the table says so', () =>
  expect(manifest.timeout * 1000).toBe(BUDGET_MS.function));
