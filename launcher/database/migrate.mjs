// @ts-check
import { run } from '../process/processes.mjs';
import { Failure } from '../terminal/fail.mjs';
import { step } from '../terminal/progress.mjs';
import { pocketBaseArgs, pocketBaseEnv } from './pocketbase-command.mjs';

/** @typedef {import('./pocketbase-command.mjs').Database} Database */

const UP_TO_DATE = 'No new migrations to apply.';

/** @param {Database} database */
async function migrateUp(database) {
  const { output } = await run(database.binary, pocketBaseArgs(['migrate', 'up'], database), {
    env: pocketBaseEnv(),
  });
  return output;
}

/** @param {string} output */
function refuse(output) {
  const failed = output.match(/migration (\S+\.js):/)?.[1];
  const sentence = failed
    ? `数据库迁移 ${failed} 失败，数据库没有改变，启动已停止；请修正后重试。`
    : '数据库迁移失败，启动已停止，上面是 PocketBase 的输出。';
  throw new Failure(sentence, output);
}

/**
 * Applies new migrations. PocketBase exits 0 even when one fails, so only its own word that nothing is left to apply
 * counts as success: after something was applied it is asked once more.
 * @param {Database} database
 */
export async function migrate(database) {
  const first = await migrateUp(database);
  if (first.includes(UP_TO_DATE)) return;
  if (!/^Applied /m.test(first)) refuse(first);
  await step('确认数据库迁移', async () => {
    const second = await migrateUp(database);
    if (!second.includes(UP_TO_DATE)) refuse(second);
  });
}
