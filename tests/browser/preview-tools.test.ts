import type { Browser } from 'playwright-core';
import { standInText } from '../../client/platform/preview/text';
import { startText } from '../../client/shared/text';
import { freshName } from '../harness/fresh';
import { sharedStack } from '../harness/shared-stack';
import { until } from '../harness/until';
import { seriousViolations } from './axe';
import { launchBrowser } from './chromium';
import { openH5 } from './flows/h5-driver';
import { settled } from './settled';

const stack = sharedStack();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const open = (width: number, height: number, colorScheme: 'light' | 'dark' = 'light') =>
  openH5(browser, { url: stack.url, person: freshName('tools'), viewport: { width, height }, colorScheme });

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const boxOf = (selector: string) => `document.querySelector('${selector}').getBoundingClientRect().toJSON()`;

describe.each([
  [1000, 700],
  [1280, 800],
])('a window of %i × %i', (width, height) => {
  test('has the phone and the tools beside it, whole, and the page scrolls inside the phone', async () => {
    const me = await open(width, height);
    await me.see(startText.profileGo);
    const phone = await me.page.evaluate<Box>(boxOf('#app'));
    const tools = await me.page.evaluate<Box>(boxOf('aside'));
    expect(phone.right - phone.left).toBe(390);
    expect(tools.left).toBeGreaterThanOrEqual(phone.right + 20);
    expect(tools.right).toBeLessThanOrEqual(width);
    for (const { top, bottom } of [phone, tools]) {
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(height);
    }
    // A small phone: what is longer than it is scrolled in the page, and the window stays where it is.
    const scrolled = await me.page.evaluate(`(() => {
      const page = document.querySelector('.taro_page_show') ?? document.querySelector('.taro_page');
      page.append(Object.assign(document.createElement('div'), { style: 'height: 3000px' }));
      page.scrollTop = 1000;
      return [page.scrollTop, document.scrollingElement.scrollTop, page.clientHeight <= ${phone.bottom - phone.top}];
    })()`);
    expect(scrolled).toEqual([1000, 0, true]);
    expect(me.complaints()).toEqual([]);
    await me.close();
  });
});

test('at 1280 the phone stands in the middle', async () => {
  const me = await open(1280, 800);
  await me.see(startText.profileGo);
  const { left, right } = await me.page.evaluate<Box>(boxOf('#app'));
  expect((left + right) / 2).toBeCloseTo(640, 0);
  await me.close();
});

test.each([320, 375, 768])('at %i the tools are a handle, and open over the lower part', async (width) => {
  const me = await open(width, 720);
  await me.see(startText.profileGo);
  const handle = await me.page.evaluate<Box>(boxOf('aside'));
  expect(handle.right - handle.left).toBeLessThan(32);
  await me.tap(standInText.barOpen);
  const tools = await me.page.evaluate<Box>(boxOf('aside'));
  expect([tools.left, tools.right, tools.bottom]).toEqual([0, width, 720]);
  expect(tools.top).toBeGreaterThan(720 / 3);
  await me.tap(standInText.barClose);
  await me.see(startText.profileGo);
  await me.close();
});

test.each(['offline', 'error'] as const)(
  'a network that is %s lets no sign-in out, shows on the handle, and ends',
  async (network) => {
    const me = await open(375, 812);
    await me.see(startText.profileGo);
    const before = me.faults.count('login');
    await me.tap(standInText.barOpen);
    await me.tap(standInText.networks[network]);
    await me.tap('bob');
    await me.see(`${standInText.barOpen} · ${standInText.networks[network]}`);
    expect(me.faults.count('login')).toBe(before);
    await me.tap(`${standInText.barOpen} · ${standInText.networks[network]}`);
    await me.tap(standInText.networks.fine);
    await me.tap('carol');
    await until('carol is signed in', () => me.faults.count('login') > before);
    await me.see(standInText.barOpen);
    expect(me.complaints()).toEqual([]);
    await me.close();
  },
);

describe.each(['light', 'dark'] as const)('axe, %s', (scheme) => {
  test.each([320, 375, 768, 1280])('finds nothing serious in the tools at %i', async (width) => {
    const me = await open(width, 800, scheme);
    await me.see(startText.profileGo);
    await settled(me.page);
    expect(await seriousViolations(me.page)).toEqual([]);
    if (width < 1000) {
      await me.tap(standInText.barOpen);
      expect(await seriousViolations(me.page)).toEqual([]);
    }
    await me.close();
  });
});
