import type { Browser, BrowserContext } from 'playwright-core';

import { launchBrowser } from '../browser/chromium';
import { freePort } from '../harness/ports';
import { startRig } from '../harness/rig';
import { median, type Effort, type Figure } from './table';

/** A cheap phone on a poor network: the CPU four times slower than this machine's, 1.6 Mbit/s, 150 ms there and back. */
const CPU_SLOWDOWN = 4;
const BYTES_PER_SECOND = (1.6 * 1_000_000) / 8;
const ROUND_TRIP_MS = 150;

/** What the start page of the production H5, with the demo's catalogue, costs on that phone. */
interface Visit {
  /** Seconds until its first text or picture. */
  readonly content: number;
  /** Seconds until the first product's picture is there. */
  readonly picture: number;
  /** Over the wire until the page was quiet, headers included. */
  readonly bytes: number;
  readonly requests: number;
}

export async function* h5Figures({ runs }: Effort): AsyncGenerator<Figure, void> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const rig = await startRig({
    entry: 'serve',
    demo: true,
    // links to pictures are absolute
    env: { PORT: String(port), PUBLIC_URL: url },
  });
  const browser = await launchBrowser();
  const measure =
    (moment: 'content' | 'picture', visit: (context: BrowserContext) => Promise<Visit>) => async () => {
      const seen: Visit[] = [];
      for (let run = 0; run < runs; run += 1) seen.push(await inNewContext(browser, visit));
      const seconds = seen.map((one) => one[moment]);
      const [{ bytes, requests }] = seen as [Visit];
      const range = `${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)} s`;
      return {
        value: median(seconds),
        note: `${range}, ${Math.round(bytes / 1_000)} kB, ${requests} requests`,
      };
    };
  const cold = (context: BrowserContext) => visit(context, url);
  try {
    yield {
      what: 'H5 first content, cold, 4x slower CPU, 1.6 Mbit/s',
      unit: ' s',
      reach: { atMost: 2.2 },
      measure: measure('content', cold),
    };
    yield {
      what: "H5 first product's picture, cold, the same phone",
      unit: ' s',
      reach: { atMost: 3.5 },
      measure: measure('picture', cold),
    };
    yield {
      what: 'H5 first content, second visit, the same phone',
      unit: ' s',
      reach: { atMost: 1 },
      measure: measure('content', async (context) => {
        await visit(context, url);
        return visit(context, url);
      }),
    };
    yield {
      what: 'H5 longest frame while scrolling a category, 4x slower CPU',
      unit: ' ms',
      reach: { atMost: 50 },
      measure: async () => ({ value: await inNewContext(browser, (context) => scroll(context, url)) }),
    };
  } finally {
    await browser.close();
    await rig.stop();
  }
}

/** A fresh context is a fresh cache. */
async function inNewContext<T>(browser: Browser, visit: (context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 } });
  try {
    return await visit(context);
  } finally {
    await context.close();
  }
}

async function visit(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  let [bytes, requests] = [0, 0];
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    if (encodedDataLength > 0) requests += 1;
  });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: ROUND_TRIP_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(url, { timeout: 60_000 });
  const content = await page.evaluate<number>(`new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0];
      if (paint) resolve(paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  })`);
  const picture = await page.evaluate<number>(`new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [first] = list.getEntries().filter(({ name }) => name.includes('/api/files/'));
      if (first) resolve(first.responseEnd);
    }).observe({ type: 'resource', buffered: true });
  })`);
  await page.waitForLoadState('networkidle');
  await page.close();
  return { content: content / 1000, picture: picture / 1000, bytes, requests };
}

const SCROLLED_PX = 30_000;
const STEP_PX = 120;

/** Scrolls through a category as a finger would that never rests. @returns ms of the longest frame */
async function scroll(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${url}/#/pages/category/index`, { timeout: 60_000 });
  await page.locator('.product-line').first().waitFor();
  await page.waitForLoadState('networkidle');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.evaluate(`window.longest = 0;
    let before = performance.now();
    const frame = (now) => { window.longest = Math.max(window.longest, now - before); before = now; requestAnimationFrame(frame); };
    requestAnimationFrame((now) => { before = now; frame(now); });`);
  await page.mouse.move(250, 400);
  for (let at = 0; at < SCROLLED_PX; at += STEP_PX) await page.mouse.wheel(0, STEP_PX);
  const longest = await page.evaluate<number>('window.longest');
  await page.close();
  return longest;
}
