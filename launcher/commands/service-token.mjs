// @ts-check
import './require-node.mjs';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askHooks } from '../database/hook-command.mjs';
import { databaseFolder } from '../database/pocketbase-command.mjs';
import { main } from '../process/lifecycle.mjs';
import { readDataDir } from '../server/settings.mjs';
import { prepare } from '../setup/prepare.mjs';
import { Failure } from '../terminal/fail.mjs';
import { say } from '../terminal/progress.mjs';

/** @typedef {'functions-a' | 'functions-b'} Slot */

const USAGE =
  '用法：npm run service-token -- rotate（换发云函数的令牌）或 -- revoke-old（部署后立即作废旧令牌）。';

/** @param {Slot | undefined} slot @returns {Slot} */
const otherThan = (slot) => (slot === 'functions-a' ? 'functions-b' : 'functions-a');

/** @param {string} file @returns {{ lastSlot?: Slot, issuedAt?: string }} */
const readState = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

/**
 * Issues a new token for an account; the account's older tokens end.
 * @param {import('../database/pocketbase-command.mjs').Database} database
 * @param {Slot} slot
 * @returns {Promise<string>}
 */
async function issueToken(database, slot) {
  const { token } = await askHooks(database, ['service-token', 'issue', slot], '换发令牌');
  return token;
}

/** Day on which a token ends by itself, from its own claims. @param {string} token */
function lastDay(token) {
  const { exp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  return new Date(exp * 1000).toISOString().slice(0, 10);
}

// Works beside a running server: PocketBase reads the account's key from the database at every request.
await main(async () => {
  const dataDir = readDataDir();
  const command = process.argv[2];
  if (command !== 'rotate' && command !== 'revoke-old') throw new Failure(USAGE);
  if (!existsSync(databaseFolder(dataDir))) {
    throw new Failure(
      `${dataDir} 里还没有数据库，请先运行 npm run serve（或用 DATA_DIR 指定正确的文件夹）。`,
    );
  }
  const stateFile = join(dataDir, 'service-token.json');
  const { lastSlot } = readState(stateFile);
  const database = { binary: await prepare(['hooks']), dataDir };

  if (command === 'revoke-old') {
    if (!lastSlot) throw new Failure('还没有换发过令牌，没有旧令牌可以作废。');
    // Issuing ends the account's older tokens; the new one is shown to nobody.
    await issueToken(database, otherThan(lastSlot));
    say('✓ 旧令牌已作废，只有最近一次换发的令牌有效。');
    return;
  }
  const slot = otherThan(lastSlot);
  const token = await issueToken(database, slot);
  writeFileSync(
    stateFile,
    `${JSON.stringify({ lastSlot: slot, issuedAt: new Date().toISOString() }, null, 2)}\n`,
  );
  say(`
✓ 新令牌（账号 ${slot}），只显示这一次，请立即保存到云函数的环境变量 PB_SERVICE_TOKEN：

${token}

  有效期至 ${lastDay(token)}。上一个令牌仍然有效，云函数可以逐个更新，不会中断。
  全部更新后运行 npm run service-token -- revoke-old 作废旧令牌；不运行则在下次换发时作废。`);
});
