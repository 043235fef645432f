// @ts-check
import { spawnSync } from 'node:child_process';

/** The one version for tests, development and production. */
export const POCKETBASE_VERSION = '0.39.11';

/**
 * Version a PocketBase binary says it has; undefined when it cannot be run.
 * @param {string} path
 */
export function versionOf(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, windowsHide: true });
  return stdout?.match(/version (\S+)/)?.[1];
}
