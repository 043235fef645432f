// @ts-check
// Stands between the launcher and a program that knows nothing of it (PocketBase, npm, go, a build): when the launcher
// dies without a word, the IPC channel closes and the guard takes the program down. Usage: guard.mjs <command> <args…>
import { spawn } from 'node:child_process';
import { killTree } from './kill-tree.mjs';

const GRACE_MS = 5_000;
const NOT_FOUND = 127;

const [command, ...args] = process.argv.slice(2);
if (command === undefined || !process.send) throw new Error('guard.mjs is started by the launcher only');

const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true });

child.on('spawn', () => process.send?.({ type: 'spawned', pid: child.pid }));
child.on('error', (error) => {
  console.error(error.message);
  process.exit(NOT_FOUND);
});
child.on('exit', (code) => process.exit(code ?? 1));

function stop() {
  child.kill('SIGTERM');
  setTimeout(() => killTree(process.pid), GRACE_MS);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('disconnect', stop);
