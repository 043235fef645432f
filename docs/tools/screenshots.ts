import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';

import { kitText } from '../../client/features/kits/text';
import { launchBrowser } from '../../tests/browser/chromium';
import { openH5 } from '../../tests/browser/flows/h5-driver';
import { sellOut, SHOP_SCREENS, takeShopTour } from '../../tests/browser/flows/shop-tour';
import { SCREENS, takeTour } from '../../tests/browser/flows/tour';
import { pictureOf } from '../../tests/browser/pictures';
import { settled } from '../../tests/browser/settled';
import { freshName, freshPhone } from '../../tests/harness/fresh';
import { startRig } from '../../tests/harness/rig';
import type { Stack } from '../../tests/harness/stack';

/** `npm run screenshots`: the pictures of the README and of docs/screens.md, taken from the running product so that they stay true. */
const FOLDER = 'docs/pictures';
const SCREENS_FOLDER = `${FOLDER}/screens`;
const LIMIT_BYTES = 6 * 1024 * 1024;

const LOOKS = [
  { name: '320', title: '320×640', width: 320, height: 640, colorScheme: 'light' },
  { name: '375', title: '375×812', width: 375, height: 812, colorScheme: 'light' },
  { name: '375-dark', title: '375×812 深色', width: 375, height: 812, colorScheme: 'dark' },
  { name: '768', title: '768×1024', width: 768, height: 1024, colorScheme: 'light' },
] as const;

type Look = (typeof LOOKS)[number];

/** Pictures show the product, not the preview's own tools. */
const WITHOUT_TOOLS =
  '.stand-in, .stand-in-bar, [class*="stand-in__"], .wechat-stand-in__suggestion, .toast-host { display: none !important }';

/** Resolves when every picture that is in sight has come, or has failed to. */
const PICTURES_IN_SIGHT = `Promise.all([...document.images]
  .filter((one) => {
    const { top, bottom, width } = one.getBoundingClientRect();
    return !one.complete && width > 0 && bottom > 0 && top < innerHeight;
  })
  .map((one) => new Promise((resolve) => { one.onload = one.onerror = resolve; })))`;

async function main(): Promise<void> {
  rmSync(SCREENS_FOLDER, { recursive: true, force: true });
  mkdirSync(SCREENS_FOLDER, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const look of LOOKS) {
      // Each look begins with the demo as it is: a tour orders what is in the cart.
      const { stack, stop } = await startRig({ demo: true });
      if (look === LOOKS[0]) await takeHome(browser, stack.url);
      await takeScreens(browser, stack, look);
      await takeShopScreens(browser, stack, look);
      console.log(look.title);
      await stop();
    }
  } finally {
    await browser.close();
  }
  writeFileSync('docs/screens.md', page());
  const bytes = readdirSync(SCREENS_FOLDER)
    .map((file) => statSync(`${SCREENS_FOLDER}/${file}`).size)
    .reduce((sum, size) => sum + size, 0);
  console.log(`${SCREENS_FOLDER}: ${Math.round(bytes / 1024)} KB`);
  if (bytes > LIMIT_BYTES)
    throw new Error('the pictures are above 6 MB: this repository is cloned by phone, too');
}

async function takeHome(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 375, height: 720 }, deviceScaleFactor: 2 });
  const home = await context.newPage();
  await home.goto(url);
  await home.getByRole('button', { name: kitText.fitOut }).waitFor();
  await settled(home);
  await home.addStyleTag({ content: WITHOUT_TOOLS });
  await home.screenshot({ path: `${FOLDER}/home.png` });
  await context.close();
}

async function takeScreens(browser: Browser, stack: Stack, look: Look): Promise<void> {
  const { width, height, colorScheme } = look;
  const person = freshName('pictures');
  const me = await openH5(browser, { url: stack.url, person, colorScheme, viewport: { width, height } });
  await takeTour(me, {
    picture: await pictureOf(browser, 320, 320),
    phone: freshPhone(),
    disable: async () => void (await stack.setUser(await stack.openidOf(person), { users_status: 1 })),
    visit: (screen) => take(me.page, screen, look),
  });
  await me.close();
}

async function takeShopScreens(browser: Browser, stack: Stack, look: Look): Promise<void> {
  const { width, height, colorScheme } = look;
  const me = await openH5(browser, {
    url: stack.url,
    person: 'alice',
    colorScheme,
    viewport: { width, height },
  });
  await takeShopTour(me, {
    sellOut: () => sellOut(stack),
    visit: (screen) => take(me.page, screen, look),
  });
  await me.close();
}

async function take(page: Page, screen: string, { name }: Look): Promise<void> {
  await settled(page);
  await page.evaluate(PICTURES_IN_SIGHT);
  const style = await page.addStyleTag({ content: WITHOUT_TOOLS });
  await page.screenshot({
    path: `${SCREENS_FOLDER}/${screen}-${name}.jpg`,
    type: 'jpeg',
    quality: 80,
    animations: 'disabled',
  });
  await style.evaluate((node) => (node as HTMLElement).remove());
}

/** The document that shows them, one row for each screen. */
function page(): string {
  const head = ['画面', ...LOOKS.map(({ title }) => title)];
  const rows = Object.entries({ ...SHOP_SCREENS, ...SCREENS }).map(([screen, title]) => [
    title,
    ...LOOKS.map(
      ({ name, title: size, width }) =>
        `<img src="pictures/screens/${screen}-${name}.jpg" alt="${title}，${size}" width="${Math.round(width / 2)}">`,
    ),
  ]);
  return [
    '# 全部画面',
    '',
    '由 `npm run screenshots` 从真正运行的产品截取（本页也由它生成），三种尺寸，另有深色。',
    '',
    ...[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
