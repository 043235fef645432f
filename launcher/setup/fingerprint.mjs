// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';

// Tests stand beside what they test, but no build contains them.
const NOT_BUILT = /\.test\.tsx?$|(^|\/)\.DS_Store$/;

/** @param {string} path below the root, with `/` @returns {string[]} */
function filesBelow(path) {
  const stat = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(join(ROOT, path))
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`));
}

/**
 * One hash over names and contents of files and folders; undefined when one of them does not exist or is empty.
 * @param {string[]} paths below the repository's root
 */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const files = filesBelow(path).filter((file) => !NOT_BUILT.test(file));
    if (files.length === 0) return undefined;
    for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex');
}
