// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, systemReason } from '../terminal/fail.mjs';

/**
 * Makes a folder and proves that files can be made in it.
 * @param {string} folder
 * @param {string} purpose Chinese, for the sentence
 */
export function ensureWritable(folder, purpose) {
  const probe = join(folder, `.write-test-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new Failure(
      `${purpose} ${folder} 无法写入（${systemReason(error) ?? String(error)}），请换一个文件夹或修改权限。`,
    );
  }
}
