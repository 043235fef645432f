// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from '../../terminal/progress.mjs';

const ANSWER_MS = 10_000;
const SILENCE_MS = 30_000;
const TELL_EVERY_MS = 3_000;
const MEGABYTE = 1_048_576;

/** @param {string} url @returns {Promise<Buffer>} */
async function fromNetwork(url) {
  const giveUp = new AbortController();
  const abort = () => giveUp.abort(new Error('对方没有响应'));
  let timer = setTimeout(abort, ANSWER_MS);
  try {
    const response = await fetch(url, { signal: giveUp.signal });
    if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
    const total = Number(response.headers.get('content-length') ?? 0);
    /** @type {Uint8Array[]} */
    const parts = [];
    let got = 0;
    let told = performance.now();
    for await (const part of /** @type {AsyncIterable<Uint8Array>} */ (response.body)) {
      clearTimeout(timer);
      timer = setTimeout(abort, SILENCE_MS);
      parts.push(part);
      got += part.length;
      if (performance.now() - told > TELL_EVERY_MS) {
        told = performance.now();
        const of = total > 0 ? ` / ${(total / MEGABYTE).toFixed(1)}` : '';
        say(`  已下载 ${(got / MEGABYTE).toFixed(1)}${of} MB`);
      }
    }
    return Buffer.concat(parts);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Reads a file below a base, which is an address or a local folder; in a local folder it may also lie flat.
 * @param {string} base
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<Buffer>}
 */
export async function fetchFile(base, folder, name) {
  if (/^https?:\/\//.test(base)) return fromNetwork(`${base.replace(/\/+$/, '')}/${folder}/${name}`);
  const local = base.startsWith('file:') ? fileURLToPath(base) : base;
  if (statSync(local).isFile()) return readFileSync(local);
  const nested = join(local, folder, name);
  return readFileSync(existsSync(nested) ? nested : join(local, name));
}

/**
 * Why a download failed, in a few words (Node hides the reason inside the error).
 * @param {unknown} error
 */
export function downloadReason(error) {
  if (!(error instanceof Error)) return String(error);
  const cause = /** @type {NodeJS.ErrnoException | undefined} */ (error.cause);
  return cause?.code ?? cause?.message ?? error.message;
}
