// @ts-check
import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../../paths.mjs';
import { onExit } from '../../process/lifecycle.mjs';
import { POCKETBASE_VERSION, versionOf } from './version.mjs';

const SUFFIX = process.platform === 'win32' ? '.exe' : '';

/** Folder of the project's own copy. Not a temporary or cache folder of the system: PocketBase started from there turns on its development mode. */
export const BIN_FOLDER = inRoot('.pocketbase', 'bin');

/**
 * Lets `make` write a binary and puts it in its place in one move once it has proved to be the right version.
 * @param {string} folder where the copy belongs
 * @param {(draft: string) => Promise<void>} make writes the file
 * @returns {Promise<string>} path of the copy
 */
export async function placeBinary(folder, make) {
  mkdirSync(folder, { recursive: true });
  // Left by a launcher that was killed; the set-up lock says that nobody else writes here now.
  for (const name of readdirSync(folder)) {
    if (name.startsWith('draft-')) rmSync(join(folder, name), { recursive: true, force: true });
  }
  const draft = join(folder, `draft-${process.pid}${SUFFIX}`);
  const remove = () => rmSync(draft, { recursive: true, force: true });
  const forget = onExit(remove);
  try {
    await make(draft);
    chmodSync(draft, 0o755);
    const version = versionOf(draft);
    if (version !== POCKETBASE_VERSION) throw new Error(`得到的程序版本是 ${version ?? '未知'}`);
    const place = join(folder, `pocketbase${SUFFIX}`);
    renameSync(draft, place);
    return place;
  } finally {
    remove();
    forget();
  }
}

/** The project's own copy, when it is there and runs. */
export function cachedBinary(folder = BIN_FOLDER) {
  const place = join(folder, `pocketbase${SUFFIX}`);
  return versionOf(place) === POCKETBASE_VERSION ? place : undefined;
}
