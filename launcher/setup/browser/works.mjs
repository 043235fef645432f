// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const ANSWER_MS = 20_000;

/**
 * Whether a browser can really be started here: a file may be there while its libraries are not (Playwright's download
 * on a bare machine), or be only a hint to install it (Ubuntu's `chromium-browser`).
 * @param {string} path
 */
export function browserWorks(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` prints nothing and opens a window.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: ANSWER_MS });
  return status === 0 && /\d+\.\d+/.test(stdout);
}
