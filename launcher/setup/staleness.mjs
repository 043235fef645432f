// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../paths.mjs';
import { fingerprint } from './fingerprint.mjs';

/** @typedef {import('./build-table.mjs').Build} Build */

const STAMPS = join(CACHE, 'stamps');

/** @param {Build} build */
const stampFile = (build) => join(STAMPS, `${build.name}.json`);

/** @param {Build} build */
function stateOf(build) {
  const inputs = createHash('sha256')
    .update(JSON.stringify([build.args, build.env ?? {}, process.version]))
    .update(fingerprint(['package-lock.json', ...build.inputs]) ?? 'missing');
  return JSON.stringify({ inputs: inputs.digest('hex'), outputs: fingerprint(build.outputs) ?? null });
}

/**
 * A build is stale when its inputs, its command or what it made before are not what they were after its last success.
 * @param {Build} build
 */
export function isStale(build) {
  if (fingerprint(build.outputs) === undefined) return true;
  try {
    return readFileSync(stampFile(build), 'utf8') !== stateOf(build);
  } catch {
    return true;
  }
}

/** @param {Build} build */
export function markStale(build) {
  rmSync(stampFile(build), { force: true });
}

/** @param {Build} build */
export function markFresh(build) {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stampFile(build), stateOf(build));
}
