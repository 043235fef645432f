import { strikeStage } from './stage';

/** Ends what the global set-up started. */
export default async function globalTeardown(): Promise<void> {
  const tests = globalThis.baiTests;
  if (tests === undefined) return;
  globalThis.baiTests = undefined;
  await tests.rig.stop();
  strikeStage(tests.stage);
}
