// @ts-check
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onExit, onHardStop } from './lifecycle.mjs';
import { identityOf, stillRuns } from './process-identity.mjs';

/** @typedef {import('./process-identity.mjs').ProcessIdentity} ProcessIdentity */
/** @typedef {ProcessIdentity & { children: ProcessIdentity[] }} LockContent */
/** @typedef {{ addChild: (pid: number) => void, release: () => void }} Lock */

const CHILD_GRACE_MS = 5_000;
const POLL_MS = 50;
// Taking over is a matter of milliseconds: whoever holds its turn longer has died in it.
const TAKEOVER_MS = 10_000;

/** @param {string} path @returns {LockContent | undefined} */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} path @param {LockContent} content @returns {boolean} */
function create(path, content) {
  try {
    writeFileSync(path, JSON.stringify(content), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {number} pid @param {NodeJS.Signals} name */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It ended in the meantime.
  }
}

/** What a killed holder left running must not touch the same data with us. @param {ProcessIdentity[]} children */
async function endOrphans(children) {
  for (const orphan of children) {
    if (!stillRuns(orphan)) continue;
    signal(orphan.pid, 'SIGTERM');
    for (let waited = 0; stillRuns(orphan); waited += POLL_MS) {
      if (waited > CHILD_GRACE_MS) signal(orphan.pid, 'SIGKILL');
      await sleep(POLL_MS);
    }
  }
}

/**
 * Removes the lock of a dead holder, if it is still that lock; of several who want to, one at a time looks and removes.
 * @param {string} path
 * @param {LockContent | undefined} stale
 */
function removeStale(path, stale) {
  const turn = `${path}.takeover`;
  const turnTaken = statSync(turn, { throwIfNoEntry: false });
  if (turnTaken && Date.now() - turnTaken.mtimeMs > TAKEOVER_MS) rmSync(turn, { force: true });
  if (!create(turn, { ...identityOf(process.pid), children: [] })) return;
  if (JSON.stringify(read(path)) === JSON.stringify(stale)) rmSync(path, { force: true });
  rmSync(turn, { force: true });
}

/**
 * Takes a lock file; one whose holder is dead is taken over, after what the dead holder left running has been ended.
 * @param {string} path
 * @returns {Promise<Lock | { heldBy: number }>} the lock, or the number of the process that holds it
 */
export async function takeLock(path) {
  mkdirSync(dirname(path), { recursive: true });
  /** @type {LockContent} */
  const mine = { ...identityOf(process.pid), children: [] };
  while (!create(path, mine)) {
    // A lock that cannot be read may be one just being written.
    const other = read(path) ?? (await sleep(POLL_MS * 4), read(path));
    if (other && stillRuns(other)) return { heldBy: other.pid };
    await endOrphans(other?.children ?? []);
    removeStale(path, other);
    await sleep(Math.random() * POLL_MS);
  }

  const release = () => {
    if (read(path)?.pid === process.pid) rmSync(path, { force: true });
    for (const forget of forgets) forget();
  };
  const forgets = [onExit(release), onHardStop(release)];
  return {
    release,
    addChild(pid) {
      mine.children.push(identityOf(pid));
      const draft = `${path}.${process.pid}`;
      writeFileSync(draft, JSON.stringify(mine));
      renameSync(draft, path);
    },
  };
}

/**
 * Takes a lock, waiting while another process holds it.
 * @param {string} path
 * @param {(pid: number) => void} onWait called once, with the holder
 * @returns {Promise<Lock>}
 */
export async function waitForLock(path, onWait) {
  for (let told = false; ; told = true) {
    const lock = await takeLock(path);
    if ('release' in lock) return lock;
    if (!told) onWait(lock.heldBy);
    await sleep(POLL_MS * 4);
  }
}
