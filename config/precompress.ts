import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Text; pictures and fonts are compressed as they are. */
const TEXT = /\.(?:html|js|css|json|svg)$/;
const COMPRESSED = /\.(?:br|gz)$/;
/** Below this an answer fits into one packet anyway. */
const WORTH_BYTES = 1_024;

const brotli = (content: Buffer): Buffer =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });

/**
 * Lays `app.js.br` and `app.js.gz` beside every `app.js` of a built folder, as our server and any proxy serve them.
 * A file has both or none; what an earlier build left is gone afterwards.
 */
export function precompress(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files) if (COMPRESSED.test(file)) rmSync(path.join(folder, file));
  for (const file of files.filter((name) => TEXT.test(name))) {
    const content = readFileSync(path.join(folder, file));
    if (content.length < WORTH_BYTES) continue;
    writeFileSync(path.join(folder, `${file}.br`), brotli(content));
    writeFileSync(path.join(folder, `${file}.gz`), gzipSync(content, { level: 9 }));
  }
}
