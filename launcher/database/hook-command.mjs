// @ts-check
import { launchCommand } from '../process/processes.mjs';
import { Failure } from '../terminal/fail.mjs';
import { pocketBaseArgs, pocketBaseEnv } from './pocketbase-command.mjs';

/** The line in which a command of our hooks answers (`pocketbase/hooks/commands/command.ts`). */
const ANSWER = /^bai-answer (.+)$/m;

/** @typedef {{ STAFF_PHONE?: string, STAFF_PASSWORD?: string }} Secrets */

/**
 * Runs a command of our own hooks and gives its answer. PocketBase exits 0 whatever happens, so only the answer counts.
 * @param {import('./pocketbase-command.mjs').Database} database
 * @param {string[]} command
 * @param {string} purpose Chinese, for the sentence when there is no answer
 * @param {Secrets} [secrets] by environment, because everybody on the machine can read arguments
 * @returns {Promise<any>}
 */
export async function askHooks(database, command, purpose, secrets = {}) {
  const running = launchCommand(database.binary, pocketBaseArgs(command, database), {
    env: { ...pocketBaseEnv(), ...secrets },
  });
  // A long list is longer than the tail that is kept of any output.
  let output = '';
  running.onOutput((text) => (output += text));
  await running.exited;
  const line = output.match(ANSWER)?.[1];
  if (line === undefined) throw new Failure(`${purpose}没有完成，上面是 PocketBase 的输出。`, output);
  const answer = JSON.parse(line);
  if (answer.refused) throw new Failure(answer.refused);
  return answer;
}
