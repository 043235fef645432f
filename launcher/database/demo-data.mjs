// @ts-check
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../paths.mjs';
import { say, step } from '../terminal/progress.mjs';
import { askHooks } from './hook-command.mjs';
import { databaseFolder } from './pocketbase-command.mjs';

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

/**
 * Loads the demo data into a migrated database that nobody serves yet, once: what people delete stays deleted.
 * @param {import('./pocketbase-command.mjs').Database} database
 */
export async function loadDemo(database) {
  // Kept with the database, so that a new one gets its demo. It only spares a start of PocketBase: the command itself
  // knows a database that has had the demo.
  const marker = join(databaseFolder(database.dataDir), 'demo-data');
  if (existsSync(marker)) return;
  /** @type {{ [table: string]: number }} */
  const counts = await step('载入演示数据', () =>
    askHooks(
      { ...database, hooks: inRoot(...FOLDER) },
      ['demo', 'load', inRoot(...FOLDER, 'data')],
      '载入演示数据（设 SEED_DEMO=0 可以不要）',
    ),
  );
  const parts = Object.entries(LABELS).map(([table, label]) => `${label} ${counts[table] ?? 0}`);
  if (Object.keys(counts).length > 0) say(`  ${parts.join('，')}`);
  writeFileSync(marker, `${JSON.stringify(counts)}\n`);
}
