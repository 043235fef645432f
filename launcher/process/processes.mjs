// @ts-check
import { spawn } from 'node:child_process';
import { inRoot, ROOT } from '../paths.mjs';
import { Failure } from '../terminal/fail.mjs';
import { killTree } from './kill-tree.mjs';
import { onExit, onHardStop } from './lifecycle.mjs';

/** @typedef {{ type: string, [field: string]: unknown }} Message */
/**
 * @typedef {object} LaunchOptions
 * @property {NodeJS.ProcessEnv} [env] instead of ours
 * @property {'collect' | 'inherit'} [output] `inherit` shows it at once, `collect` (default) keeps its tail
 * @property {(message: Message) => void} [onMessage]
 */
/**
 * @typedef {object} Running
 * @property {number} pid leader of its own process group
 * @property {Promise<number>} exited resolves with the exit code (1 after a signal)
 * @property {() => string} output tail of what it printed, when collected
 * @property {(listener: (text: string) => void) => void} onOutput
 * @property {(graceMs?: number) => Promise<void>} stop graceful, then hard
 */

const FOLLOW_LAUNCHER = new URL('./follow-launcher.mjs', import.meta.url).href;
const TAIL_CHARACTERS = 16_000;
const GRACE_MS = 8_000;

/**
 * Starts Node with an IPC channel and in its own process group, so that a terminal's Ctrl-C reaches only us and
 * we stop the children in order. It is stopped when the launcher ends.
 * @param {string[]} args script and its arguments
 * @param {LaunchOptions} [options]
 * @returns {Running}
 */
export function launchNode(args, options = {}) {
  const piped = options.output === 'inherit' ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, ['--import', FOLLOW_LAUNCHER, ...args], {
    cwd: ROOT,
    env: options.env ?? process.env,
    stdio: ['ignore', piped, piped, 'ipc'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const pid = child.pid;
  if (pid === undefined) throw new Failure(`无法启动子进程：${args.join(' ')}`);

  let tail = '';
  /** @type {Array<(text: string) => void>} */
  const listeners = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      tail = (tail + text).slice(-TAIL_CHARACTERS);
      for (const listener of listeners) listener(text);
    });
  }
  if (options.onMessage) child.on('message', /** @type {(message: unknown) => void} */ (options.onMessage));

  const forgetHardStop = onHardStop(() => killTree(pid));
  const exited = new Promise((/** @type {(code: number) => void} */ resolve) => {
    child.on('exit', (code) => {
      forgetHardStop();
      forgetStop();
      // What the child started itself may outlive it, and hold its pipes open: the group is ours to clear.
      killTree(pid);
      child.on('close', () => resolve(code ?? 1));
    });
  });
  const stop = async (graceMs = GRACE_MS) => {
    // Windows has no SIGTERM; a closed channel is the other agreed way to ask for an end.
    if (process.platform === 'win32') child.disconnect();
    else child.kill('SIGTERM');
    const hard = setTimeout(() => killTree(pid), graceMs);
    await exited;
    clearTimeout(hard);
  };
  const forgetStop = onExit(() => stop());

  return { pid, exited, stop, output: () => tail, onOutput: (listener) => listeners.push(listener) };
}

/**
 * Starts any program under a guard, which ends it when the launcher dies.
 * @param {string} command
 * @param {string[]} args
 * @param {LaunchOptions} [options]
 */
export const launchCommand = (command, args, options) =>
  launchNode([inRoot('launcher', 'process', 'guard.mjs'), command, ...args], options);

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {LaunchOptions & { timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function run(command, args, options = {}) {
  const running = launchCommand(command, args, options);
  const timer = options.timeoutMs ? setTimeout(() => void running.stop(), options.timeoutMs) : undefined;
  const code = await running.exited;
  clearTimeout(timer);
  return { code, output: running.output() };
}
