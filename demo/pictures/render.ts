import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import type { Picture } from './scene';

/** Pixels of a side: a phone shows a product on the whole width of its screen. */
const SIZE = 560;
/** Baseline, because the many small passes of a progressive file take longer than the drawing. */
const JPEG = { quality: 82, progressive: false };

declare const WebAssembly: { readonly Module: new (bytes: Uint8Array) => WebAssembly.Module };
const CODEC = '@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm';

/** The encoder looks for its WebAssembly with `fetch`, which reads no files: it is handed over. */
async function encoder() {
  const { default: encode, init } = await import('@jsquash/jpeg/encode.js');
  await init(new WebAssembly.Module(readFileSync(createRequire(__filename).resolve(CODEC))));
  return encode;
}

/**
 * Draws pictures as JPEG files. The same SVG gives the same bytes everywhere: no font of the machine is read, and the
 * encoder is the same WebAssembly for all.
 */
export async function renderAll<P extends Picture>(
  pictures: readonly P[],
): Promise<(readonly [picture: P, jpeg: Buffer])[]> {
  const encode = await encoder();
  return Promise.all(
    pictures.map(async (picture) => {
      const { pixels, width, height } = await renderAsync(picture.svg(), {
        fitTo: { mode: 'width', value: SIZE },
        font: { loadSystemFonts: false },
      });
      const data = new Uint8ClampedArray(pixels);
      return [picture, Buffer.from(await encode({ data, width, height, colorSpace: 'srgb' }, JPEG))] as const;
    }),
  );
}
