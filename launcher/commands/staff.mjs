// @ts-check
import './require-node.mjs';
import { existsSync } from 'node:fs';
import { askHooks } from '../database/hook-command.mjs';
import { databaseFolder } from '../database/pocketbase-command.mjs';
import { takePassword } from '../database/staff-secrets.mjs';
import { main } from '../process/lifecycle.mjs';
import { readDataDir } from '../server/settings.mjs';
import { prepare } from '../setup/prepare.mjs';
import { Failure } from '../terminal/fail.mjs';
import { say } from '../terminal/progress.mjs';

/**
 * @typedef {object} Person
 * @property {string} users_id
 * @property {'WeChat' | 'ManagePlatform'} users_idtype
 * @property {string} users_name
 * @property {string} phone masked
 * @property {number} power
 * @property {boolean} disabled
 */

const USAGE = `用法：npm run staff -- <命令>
  list                                有权限的人
  add <手机号> [名字] [--admin]       新建平台账号（员工；--admin 为管理员），密码取自 STAFF_PASSWORD，未设则生成并显示一次
  grant <手机号|用户编号> staff|admin  给已有的人权限（微信用户或平台账号）
  revoke <手机号|用户编号>            收回权限
  disable <手机号|用户编号>           停用账号，立即生效
  enable <手机号|用户编号>            恢复账号`;

const POWERS = ['无权限', '员工', '管理员'];

/** @param {Person} person */
const describe = ({ users_id, users_idtype, users_name, phone, power, disabled }) =>
  [
    users_id,
    users_idtype === 'WeChat' ? '微信' : '平台',
    users_name || '（未填名字）',
    phone || '（无手机号）',
    POWERS[power],
    disabled ? '已停用' : '正常',
  ].join('  ');

/**
 * What the command line asks for, as the database's own command takes it.
 * @param {string[]} words
 * @returns {string[]}
 */
function read([action = '', ...words]) {
  const admin = action === 'add' && words.includes('--admin');
  const [who, second, ...rest] = words.filter((word) => !(admin && word === '--admin'));
  const stray = rest.length > 0 || words.some((word) => word.startsWith('-') && word !== '--admin');
  if (action === 'list' && words.length === 0) return ['list'];
  if (!stray && who) {
    if (action === 'add') return ['add', who, admin ? 'admin' : 'staff', second ?? ''];
    if (action === 'grant' && (second === 'staff' || second === 'admin')) return ['grant', who, second];
    if (['revoke', 'disable', 'enable'].includes(action) && second === undefined) return [action, who];
  }
  throw new Failure(USAGE);
}

// Works beside a running server: PocketBase reads a user's power and standing from the database at every request.
await main(async () => {
  const request = read(process.argv.slice(2));
  const dataDir = readDataDir();
  if (!existsSync(databaseFolder(dataDir))) {
    throw new Failure(
      `${dataDir} 里还没有数据库，请先运行 npm start 或 npm run serve（或用 DATA_DIR 指定正确的文件夹）。`,
    );
  }
  const chosen = Boolean(process.env.STAFF_PASSWORD);
  const secrets = request[0] === 'add' ? { STAFF_PASSWORD: takePassword() } : {};
  const database = { binary: await prepare(['hooks']), dataDir };
  const { people, person } = await askHooks(database, ['staff', ...request], '员工命令', secrets);

  for (const each of people ?? [person]) say(describe(each));
  if (people?.length === 0) say('还没有人有权限；npm start 或 npm run serve 会建立首个管理员。');
  if (secrets.STAFF_PASSWORD && !chosen) {
    say(`\n密码（只显示这一次，请立即转告本人）：${secrets.STAFF_PASSWORD}`);
  }
});
