// @ts-check
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './fail.mjs';
import { inRoot } from './paths.mjs';
import { databaseFolder, pocketBaseArgs, pocketBaseEnv } from './pocketbase-command.mjs';
import { run } from './processes.mjs';
import { say, step } from './progress.mjs';

const FOLDER = ['dist', 'pb_demo'];

/** What the counts are called for people, by table. */
const LABELS = {
  tbl_product_list: '产品',
  tbl_document: '文档',
  tbl_attachments: '图片与文件',
  tbl_auth_users: '用户',
  tbl_company: '公司',
  tbl_cart: '购物车行',
  tbl_order: '订单',
};

/** Whether this start may load demo data. @param {NodeJS.ProcessEnv} [env] */
export const wantsDemo = (env = process.env) => env.SEED_DEMO !== '0';

/** @param {string} output @returns {{ [table: string]: number }} */
function countsIn(output) {
  const answer = output.match(/^\{.*\}$/m)?.[0];
  // PocketBase exits 0 whatever happens, so only the command's own answer counts.
  if (!answer)
    throw new Failure('载入演示数据失败，上面是数据库的输出；设 SEED_DEMO=0 可以不要演示数据。', output);
  return JSON.parse(answer);
}

/**
 * Loads the demo data into a migrated database that nobody serves yet, once: what people delete stays deleted.
 * @param {import('./pocketbase-command.mjs').Database} database
 */
export async function loadDemo(database) {
  // Kept with the database, so that a new one gets its demo. It only spares a start of PocketBase: the command itself
  // knows a database that has had the demo.
  const marker = join(databaseFolder(database.dataDir), 'demo-data');
  if (existsSync(marker)) return;
  const counts = await step('载入演示数据', async () => {
    const args = pocketBaseArgs(['demo', 'load', inRoot(...FOLDER, 'data')], {
      ...database,
      hooks: inRoot(...FOLDER),
    });
    const { output } = await run(database.binary, args, { env: pocketBaseEnv() });
    return countsIn(output);
  });
  const parts = Object.entries(LABELS).map(([table, label]) => `${label} ${counts[table] ?? 0}`);
  if (Object.keys(counts).length > 0) say(`  ${parts.join('，')}`);
  writeFileSync(marker, `${JSON.stringify(counts)}\n`);
}
