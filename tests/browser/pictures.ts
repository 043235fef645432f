import type { Browser } from 'playwright-core';

/** A real PNG of this size; `noisy` ones do not compress, as photographs do not. */
export async function pictureOf(
  browser: Browser,
  width: number,
  height: number,
  noisy = false,
): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    const base64 = await page.evaluate(
      ([w, h, noise]) => {
        const canvas = document.createElement('canvas');
        Object.assign(canvas, { width: w, height: h });
        const context = canvas.getContext('2d') as CanvasRenderingContext2D;
        context.fillStyle = '#2b6cb0';
        context.fillRect(0, 0, Number(w), Number(h));
        if (noise) {
          const pixels = context.getImageData(0, 0, Number(w), Number(h));
          for (let at = 0; at < pixels.data.length; at += 1) {
            pixels.data[at] = at % 4 === 3 ? 255 : Math.floor(Math.random() * 256);
          }
          context.putImageData(pixels, 0, 0);
        }
        return canvas.toDataURL('image/png').split(',')[1] ?? '';
      },
      [width, height, noisy],
    );
    return Buffer.from(base64, 'base64');
  } finally {
    await page.close();
  }
}
