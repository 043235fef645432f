import type { Browser } from 'playwright-core';

import { launchBrowser } from '../browser/chromium';
import { startRig } from '../harness/rig';
import { median, type Effort, type Figure } from './table';

/** A cheap phone on a poor network: the CPU four times slower than this machine's, 1.6 Mbit/s, 150 ms there and back. */
const CPU_SLOWDOWN = 4;
const BYTES_PER_SECOND = (1.6 * 1_000_000) / 8;
const ROUND_TRIP_MS = 150;

/** Seconds until the production H5 shows its first text or picture, with nothing in the cache. */
export async function* h5Figures({ runs }: Effort): AsyncGenerator<Figure, void> {
  const rig = await startRig({ entry: 'serve' });
  const browser = await launchBrowser();
  try {
    yield {
      what: 'H5 first content, cold, 4x slower CPU, 1.6 Mbit/s',
      unit: ' s',
      reach: { atMost: 4 },
      measure: async () => {
        const seconds: number[] = [];
        for (let run = 0; run < runs; run += 1) seconds.push(await firstContent(browser, rig.stack.url));
        const note = `${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)} s`;
        return { value: median(seconds), note };
      },
    };
  } finally {
    await browser.close();
    await rig.stop();
  }
}

/** A fresh context is a fresh cache. */
async function firstContent(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: ROUND_TRIP_MS,
      downloadThroughput: BYTES_PER_SECOND,
      uploadThroughput: BYTES_PER_SECOND,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.goto(url, { timeout: 60_000 });
    const milliseconds = await page.evaluate<number>(`new Promise((resolve) => {
      new PerformanceObserver((list) => {
        const paint = list.getEntriesByName('first-contentful-paint')[0];
        if (paint) resolve(paint.startTime);
      }).observe({ type: 'paint', buffered: true });
    })`);
    return milliseconds / 1000;
  } finally {
    await context.close();
  }
}
