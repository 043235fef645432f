// @ts-check
import { run } from '../process/processes.mjs';

/** Program and first arguments that start npm. @returns {[string, ...string[]]} */
function npmCommand() {
  const path = process.env.npm_execpath;
  if (path && /\.c?js$/.test(path)) return [process.execPath, path];
  // Without npm as our parent it must be on the path; on Windows it is a script that only the shell can start.
  return process.platform === 'win32' ? ['cmd.exe', '/c', 'npm'] : ['npm'];
}

/**
 * Runs npm to its end.
 * @param {...string} args
 */
export function runNpm(...args) {
  const [command, ...first] = npmCommand();
  return run(command, [...first, ...args]);
}
