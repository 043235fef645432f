// @ts-check
import { spawnSync } from 'node:child_process';

/**
 * Ends a process that leads its own group, and everything it started, at once. Already gone is fine.
 * @param {number} pid
 */
export function killTree(pid) {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}

/**
 * Whether a process of that number exists (it may have ended and be another's by now: see process-identity).
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
