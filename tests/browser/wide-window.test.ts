import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { meText, tabText } from '../../client/shared/text';
import { sharedStack } from '../harness/shared-stack';
import { until } from '../harness/until';
import { openWeapp } from '../weapp-runtime/open';
import { launchBrowser, PATIENCE_MS } from './chromium';

/** A tablet upright, and a window on a desktop. */
const TABLET = { width: 768, height: 1024 };
const stack = sharedStack();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function openMiniProgram(): Promise<Page> {
  const { page } = await openWeapp(browser, {
    dist: path.join(__dirname, '../../dist/weapp'),
    stackUrl: stack.url,
    user: 'alice',
    viewport: TABLET,
  });
  return page;
}

async function openPreview(): Promise<Page> {
  const context = await browser.newContext({ viewport: TABLET });
  const page = await context.newPage();
  await page.goto(stack.url);
  return page;
}

test.each([
  ['the mini-program', openMiniProgram],
  ['the browser', openPreview],
])(
  'in a window of 768 a desk of %s keeps one column of 560, and text as large as on a phone',
  async (_where, open) => {
    const page = await open();
    page.setDefaultTimeout(PATIENCE_MS);
    // Showrooms take the whole width.
    await page.getByRole('tab', { name: tabText.me }).filter({ visible: true }).click();
    const column = page.locator('.page').filter({ visible: true, hasText: meText.settings }).last();
    // The tab before it may be leaving still.
    await until('the desk is in front', async () => ((await column.boundingBox())?.width ?? 0) > 0);
    const { width, centre } = await column.evaluate((one) => {
      const { left, width } = one.getBoundingClientRect();
      return { width, centre: left + width / 2 };
    });
    expect(width).toBe(560);
    // A scroll bar may take a little of the window.
    expect(Math.abs(centre - TABLET.width / 2)).toBeLessThanOrEqual(10);
    expect(await column.evaluate((one) => getComputedStyle(one).fontSize)).toBe('16px');
    await page.context().close();
  },
);
