import type { Browser } from 'playwright-core';
import { freshName, freshPhone } from '../../harness/fresh';
import { startRig } from '../../harness/rig';
import { sharedStack } from '../../harness/shared-stack';
import { seriousViolations } from '../axe';
import { launchBrowser } from '../chromium';
import { pictureOf } from '../pictures';
import { settled } from '../settled';
import { openH5 } from './h5-driver';
import { sellOut, SHOP_SCREENS, takeShopTour } from './shop-tour';
import { SCREENS, takeTour } from './tour';

const stack = sharedStack();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each(['light', 'dark'] as const)(
  'every screen, %s: nothing serious or critical for axe',
  async (scheme) => {
    const person = freshName('axe');
    const me = await openH5(browser, { url: stack.url, person, colorScheme: scheme });
    const found: Record<string, readonly string[]> = {};
    const visited: string[] = [];
    await takeTour(me, {
      picture: await pictureOf(browser, 64, 64),
      phone: freshPhone(),
      disable: async () => void (await stack.setUser(await stack.openidOf(person), { users_status: 1 })),
      async visit(screen) {
        visited.push(screen);
        await settled(me.page);
        const violations = await seriousViolations(me.page);
        if (violations.length > 0) found[screen] = violations;
      },
    });
    expect(found).toEqual({});
    expect(visited).toEqual(Object.keys(SCREENS));
    await me.close();
  },
);

test.each(['light', 'dark'] as const)(
  'every screen of the shop, %s: nothing serious or critical for axe',
  async (colorScheme) => {
    const rig = await startRig({ demo: true });
    const me = await openH5(browser, { url: rig.stack.url, person: 'alice', colorScheme });
    const found: Record<string, readonly string[]> = {};
    const visited: string[] = [];
    try {
      await takeShopTour(me, {
        sellOut: () => sellOut(rig.stack),
        async visit(screen) {
          visited.push(screen);
          await settled(me.page);
          const violations = await seriousViolations(me.page);
          if (violations.length > 0) found[screen] = violations;
        },
      });
      expect(found).toEqual({});
      expect(visited).toEqual(Object.keys(SHOP_SCREENS));
    } finally {
      await me.close();
      await rig.stop();
    }
  },
);
