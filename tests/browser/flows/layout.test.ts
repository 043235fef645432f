import type { Browser } from 'playwright-core';
import { startRig } from '../../harness/rig';
import { launchBrowser } from '../chromium';
import { cutOrOutside } from '../cut-or-outside';
import { settled } from '../settled';
import { openH5 } from './h5-driver';
import { sellOut, SHOP_SCREENS, takeShopTour } from './shop-tour';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each([
  [320, 22.4],
  [375, 16],
  [768, 22.4],
])(
  'every screen of the shop, %i px wide, text of %d px: nothing sticks out and nothing is cut',
  async (width, size) => {
    const rig = await startRig({ demo: true });
    const me = await openH5(browser, {
      url: rig.stack.url,
      person: 'alice',
      viewport: { width, height: 812 },
    });
    // What a browser's own setting of the text size changes.
    await me.page.addStyleTag({ content: `html { font-size: ${size}px }` });
    const wrong: Record<string, readonly string[]> = {};
    const visited: string[] = [];
    try {
      await takeShopTour(me, {
        sellOut: () => sellOut(rig.stack),
        async visit(screen) {
          visited.push(screen);
          await settled(me.page);
          const found = await cutOrOutside(me.page);
          if (found.length > 0) wrong[screen] = found;
        },
      });
      expect(wrong).toEqual({});
      expect(visited).toEqual(Object.keys(SHOP_SCREENS));
    } finally {
      await me.close();
      await rig.stop();
    }
  },
);
