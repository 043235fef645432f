// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isAlive } from './kill-tree.mjs';

/** @typedef {{ pid: number, started: string }} ProcessIdentity a number and what tells its process from a later one */

/**
 * Linux: name and the fields after it of `/proc/<pid>/stat`. The name is in brackets and may hold spaces and brackets.
 * @param {number} pid
 */
function readStat(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = stat.lastIndexOf(')');
    return { name: stat.slice(stat.indexOf('(') + 1, end), fields: stat.slice(end + 2).split(' ') };
  } catch {
    return undefined;
  }
}

/** @param {string} columns @param {number} pid */
const ps = (columns, pid) =>
  (spawnSync('ps', ['-o', columns, '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '').trim();

// Numbers are given again, in a container nearly always the same ones after a restart: the start time tells them apart.
/** @param {number} pid */
function startTime(pid) {
  if (process.platform === 'linux') {
    const stat = readStat(pid);
    if (!stat || stat.fields[0] === 'Z') return '';
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${stat.fields[19]}`;
  }
  if (process.platform === 'win32') return isAlive(pid) ? 'alive' : '';
  return ps('lstart=', pid);
}

/**
 * Parent and name of a process (not on Windows).
 * @param {number} pid
 * @returns {{ parent: number, name: string }}
 */
export function parentOf(pid) {
  if (process.platform === 'linux') {
    const stat = readStat(pid);
    return { parent: Number(stat?.fields[1] ?? 0), name: stat?.name ?? '' };
  }
  const [, parent = '0', name = ''] = ps('ppid=,comm=', pid).match(/(\d+)\s+(.*)/) ?? [];
  return { parent: Number(parent), name };
}

/**
 * @param {number} pid
 * @returns {ProcessIdentity}
 */
export const identityOf = (pid) => ({ pid, started: startTime(pid) });

/**
 * Whether exactly that process still runs.
 * @param {ProcessIdentity} identity
 */
export const stillRuns = ({ pid, started }) => isAlive(pid) && started !== '' && startTime(pid) === started;
