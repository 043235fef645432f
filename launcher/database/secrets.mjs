// @ts-check
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../terminal/fail.mjs';
import { databaseFolder } from './pocketbase-command.mjs';

/**
 * @typedef {object} DemoSecrets
 * @property {'demo'} kind
 * @property {string} WECHAT_APPID
 * @property {string} WECHAT_APP_SECRET
 */

/** @param {string} dataDir */
const secretsFile = (dataDir) => join(dataDir, 'secrets.json');

/** @param {string} dataDir @returns {{ kind?: string } | undefined} */
function read(dataDir) {
  const file = secretsFile(dataDir);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Failure(`${file} 已损坏；请从备份恢复，或换一个 DATA_DIR。`);
  }
}

/** @param {string} dataDir @param {object} content */
const write = (dataDir, content) =>
  writeFileSync(secretsFile(dataDir), `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });

/**
 * Secrets of local development, made once per data folder; the file also marks the folder as a demo, because demo users
 * must never meet real ones.
 * @param {string} dataDir
 * @returns {DemoSecrets}
 */
export function demoSecrets(dataDir) {
  const found = read(dataDir);
  if (found?.kind === 'demo') return /** @type {DemoSecrets} */ (found);
  if (found || existsSync(databaseFolder(dataDir))) {
    throw new Failure(
      `${dataDir} 不是 npm start 建立的演示数据，不能放入演示用户；请用 DATA_DIR 指定另一个文件夹。`,
    );
  }
  /** @type {DemoSecrets} */
  const secrets = {
    kind: 'demo',
    WECHAT_APPID: `wx${randomBytes(8).toString('hex')}`,
    WECHAT_APP_SECRET: randomBytes(16).toString('hex'),
  };
  write(dataDir, secrets);
  return secrets;
}

/**
 * Refuses a demo folder for production and marks any other as production's, so that `npm start` refuses it in turn.
 * @param {string} dataDir
 */
export function claimForProduction(dataDir) {
  const found = read(dataDir);
  if (found?.kind === 'demo') {
    throw new Failure(
      `${dataDir} 是 npm start 建立的演示数据（含演示用户），不能用于生产；请用 DATA_DIR 指定另一个文件夹。`,
    );
  }
  if (!found) write(dataDir, { kind: 'production' });
}
