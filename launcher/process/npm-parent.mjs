// @ts-check
import { isAlive } from './kill-tree.mjs';
import { parentOf } from './process-identity.mjs';

const POLL_MS = 500;

/** The npm that started us: our parent, or the shell's parent where the shell stays in between. */
function npmProcess() {
  const { parent, name } = parentOf(process.ppid);
  return /(^|[/-])(sh|dash|bash|zsh)$/.test(name) ? parent : process.ppid;
}

/**
 * npm passes on the signals it gets, but cannot pass SIGKILL on: started by npm, we end with it. (On Windows a number
 * tells nothing about a parent.)
 * @param {() => void} stop
 */
export function endWithNpm(stop) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const npm = npmProcess();
  if (npm <= 1) return;
  const poll = setInterval(() => {
    if (isAlive(npm)) return;
    clearInterval(poll);
    stop();
  }, POLL_MS).unref();
}
