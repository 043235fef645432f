import type { Browser } from 'playwright-core';
import { freshName, freshPhone } from '../../harness/fresh';
import { startRig } from '../../harness/rig';
import { sharedStack } from '../../harness/shared-stack';
import { launchBrowser } from '../chromium';
import { pictureOf } from '../pictures';
import type { Driver } from './driver';
import { sellOut, SHOP_SCREENS, takeShopTour } from './shop-tour';
import { SCREENS, takeTour } from './tour';
import { openMiniProgram } from './weapp-driver';

const stack = sharedStack();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/**
 * What is wrong with the page in front, by what reaches WeChat (not by what the components meant): controls without a
 * role or a name, and views that answer a tap although nobody is told that they do.
 */
const UNSAID = `(() => {
  const isSeen = (one) => one.getClientRects().length > 0 && one.closest('[aria-hidden=true]') === null;
  const spokenText = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent;
    if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true') return '';
    return node.getAttribute('aria-label') || [...node.childNodes].map(spokenText).join('');
  };
  const tell = (one) => one.tagName + '.' + one.className + ' “' + spokenText(one).trim() + '”';
  const wrong = [];
  for (const button of document.querySelectorAll('wx-button')) {
    if (!isSeen(button)) continue;
    if (!['button', 'tab', 'radio', 'checkbox'].includes(button.getAttribute('role'))) wrong.push('no role: ' + tell(button));
    if (spokenText(button).trim() === '') wrong.push('no name: ' + tell(button));
  }
  for (const field of document.querySelectorAll('wx-input, wx-textarea, wx-picker')) {
    if (isSeen(field) && !field.getAttribute('aria-label')) wrong.push('no name: ' + tell(field));
  }
  for (const view of document.querySelectorAll('wx-view')) {
    if (!isSeen(view) || !window.host.isTappable(view)) continue;
    if (!view.getAttribute('role')) wrong.push('answers a tap in secret: ' + tell(view));
  }
  return wrong;
})()`;

/** Looks at each screen of a tour as a screen reader of WeChat would. */
function audit(me: Driver) {
  const found: Record<string, readonly string[]> = {};
  const visited: string[] = [];
  let controls = 0;
  return {
    async visit(screen: string): Promise<void> {
      visited.push(screen);
      controls += await me.page.locator('wx-button, wx-input, wx-textarea').count();
      const wrong = await me.page.evaluate<string[]>(UNSAID);
      if (wrong.length > 0) found[screen] = wrong;
    },
    end(screens: object): void {
      expect(found).toEqual({});
      expect(visited).toEqual(Object.keys(screens));
      expect(controls).toBeGreaterThan(visited.length);
    },
  };
}

test('in WeChat every control of every screen has a role and a name', async () => {
  const person = freshName('aria');
  const me = await openMiniProgram(browser, { build: 'weapp-device', url: stack.url, person });
  const { visit, end } = audit(me);
  await takeTour(me, {
    picture: await pictureOf(browser, 64, 64),
    phone: freshPhone(),
    disable: async () => void (await stack.setUser(await stack.openidOf(person), { users_status: 1 })),
    visit,
  });
  end(SCREENS);
  await me.close();
});

test('in WeChat every control of the shop has a role and a name', async () => {
  const rig = await startRig({ demo: true });
  const me = await openMiniProgram(browser, {
    build: 'weapp-device',
    url: rig.stack.url,
    person: 'alice',
  });
  const { visit, end } = audit(me);
  try {
    await takeShopTour(me, { sellOut: () => sellOut(rig.stack), visit });
    end(SHOP_SCREENS);
  } finally {
    await me.close();
    await rig.stop();
  }
});
