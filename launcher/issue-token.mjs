// @ts-check
import { Failure } from './fail.mjs';
import { pocketBaseArgs, pocketBaseEnv } from './pocketbase-command.mjs';
import { run } from './processes.mjs';

const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/m;

/**
 * Lets PocketBase issue a new token for a service account; the account's older tokens end. The command belongs to our own
 * hooks, and PocketBase exits 0 whatever happens, so only a token in its output counts.
 * @param {import('./pocketbase-command.mjs').Database} database
 * @param {'functions-a' | 'functions-b'} account
 * @returns {Promise<string>}
 */
export async function issueToken(database, account) {
  const args = pocketBaseArgs(['service-token', 'issue', account], database);
  const { output } = await run(database.binary, args, { env: pocketBaseEnv() });
  const token = output.match(TOKEN)?.[0];
  if (!token) throw new Failure(`没有得到服务账号 ${account} 的令牌，上面是 PocketBase 的输出。`, output);
  return token;
}
