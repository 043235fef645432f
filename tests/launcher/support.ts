import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { until as poll } from '../harness/until';

export { freePort } from '../harness/ports';

const ROOT = join(__dirname, '..', '..');
const LAUNCHER = join(ROOT, 'launcher');

export interface Launched {
  readonly pid: number;
  /** Everything printed so far. */
  output(): string;
  /** Resolves with the exit code, or null after a signal. */
  readonly exited: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
}

/** An environment as a person's shell has it: nothing of jest's, plus `extra`. */
function shellEnv(extra: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours = ['NODE_ENV', 'JEST_WORKER_ID', 'NODE_OPTIONS', 'PORT', 'HOST', 'DATA_DIR', 'PUBLIC_URL'];
  const kept = Object.entries(process.env).filter(
    ([name]) => !ours.includes(name) && !name.startsWith('WECHAT_'),
  );
  return { ...Object.fromEntries(kept), ...extra };
}

/** How long after a program's end its output may still arrive. */
const PIPES_MS = 2_000;

const launched = new Set<ChildProcess>();

function launchNode(args: string[], env: NodeJS.ProcessEnv): Launched {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: shellEnv(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  launched.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const exited = new Promise<number | null>((resolve) =>
    child.on('exit', (code) => {
      // What it printed last may still be on its way; but what is under test must not be able to hide behind a pipe
      // that a lost child still holds.
      const latest = setTimeout(() => resolve(code), PIPES_MS);
      child.on('close', () => {
        clearTimeout(latest);
        resolve(code);
      });
    }),
  );
  void exited.then(() => launched.delete(child));
  return { pid: child.pid ?? 0, output: () => output, exited, kill: (signal) => child.kill(signal) };
}

/** Runs one of the launcher's commands, such as `start.mjs`. */
export const launch = (entry: string, env: NodeJS.ProcessEnv = {}, ...args: string[]) =>
  launchNode([join(LAUNCHER, 'commands', entry), ...args], env);

/** Runs `body` as a module of its own, with `load(name)` importing a module of the launcher. */
export const runModule = (body: string, env: NodeJS.ProcessEnv = {}) => {
  const base = pathToFileURL(`${LAUNCHER}/`).href;
  const script = `const load = (name) => import(${JSON.stringify(base)} + name);\n${body}`;
  return launchNode(['--input-type=module', '-e', script], env);
};

/** Waits until something is true; fails with what the program printed. */
export const until = (what: () => boolean, program: Launched, timeoutMs = 60_000): Promise<boolean> =>
  poll(() => `printed so far:\n${program.output()}`, what, timeoutMs);

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly state: string;
}

/** Every process of the machine; from /proc where there is one, because small images have no `ps`. */
function processes(): Process[] {
  if (!existsSync('/proc/self/stat')) {
    const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' });
    return table
      .trim()
      .split('\n')
      .map((row) => row.trim().split(/\s+/))
      .map(([pid, parent, state]) => ({ pid: Number(pid), parent: Number(parent), state: state ?? '' }));
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return [{ pid: Number(name), parent: Number(parent), state: state ?? '' }];
      } catch {
        return []; // ended while we looked
      }
    });
}

/** Numbers of every process below `pid`. */
export function descendants(pid: number): number[] {
  const all = processes();
  const below = (parent: number): number[] =>
    all.filter((each) => each.parent === parent).flatMap((child) => [child.pid, ...below(child.pid)]);
  return below(pid);
}

/** Whether a process of that number exists and is not merely waiting to be collected. */
export const runs = (pid: number): boolean =>
  processes().some((each) => each.pid === pid && !each.state.startsWith('Z'));

const folders: string[] = [];

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bai-launcher-'));
  folders.push(folder);
  return folder;
}

/** Ends what a failed test left running and removes its folders. */
export function cleanUp(): void {
  for (const child of launched) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
