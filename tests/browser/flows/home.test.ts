import type { Browser } from 'playwright-core';
import { cartText } from '../../../client/features/cart/text';
import { checkoutText, placedText } from '../../../client/features/checkout/text';
import { homeText } from '../../../client/features/home/text';
import { kitText } from '../../../client/features/kits/text';
import { recentText } from '../../../client/features/recent/text';
import { privacyText, sessionText, startText, tabText, text } from '../../../client/shared/text';
import { uiText } from '../../../client/shared/ui/text';
import { KITS } from '../../../demo/kits';
import { productOf } from '../../../demo/catalogue/products';
import { formatMoney, withThousands } from '../../../domain/money';
import { splitName } from '../../../domain/product-names';
import { freshName } from '../../harness/fresh';
import { startRig, type Rig } from '../../harness/rig';
import { until } from '../../harness/until';
import { launchBrowser } from '../chromium';
import type { Driver } from './driver';
import { CLOUD_DEVICE, H5, HTTPS_DEVICE } from './places';
import { fillInDelivery } from './steps';

/** The front of the shop, on a server with the demo's catalogue and kits. */
let rig: Rig;
let browser: Browser;
let me: Driver;

beforeAll(async () => {
  browser = await launchBrowser();
  rig = await startRig({ demo: true });
});
afterAll(async () => {
  await browser?.close();
  await rig?.stop();
});
afterEach(() => me?.close());

const [standard, suite] = KITS;
if (standard === undefined || suite === undefined) throw new Error('the demo has two kits');

const linesOf = (kit: typeof standard) =>
  kit.lines.map(([, model, perRoom]) => ({ product: productOf(model), perRoom }));
const fenOf = (kit: typeof standard) =>
  linesOf(kit).reduce((sum, { product, perRoom }) => sum + perRoom * product.price, 0);
const piecesOf = (kit: typeof standard) => linesOf(kit).reduce((sum, { perRoom }) => sum + perRoom, 0);
const whatOf = (kit: typeof standard, at: number) => splitName(linesOf(kit)[at]?.product.name ?? '').what;

/** Amounts are drawn in parts: sign, yuan and cents of their own size. */
async function seeAmount(fen: number): Promise<void> {
  const wanted = formatMoney(fen);
  await until(`the amount ${wanted}`, async () => {
    const shown = await me.page.locator('.price').filter({ visible: true }).allInnerTexts();
    return shown.some((one) => one.replace(/\s/g, '').startsWith(wanted));
  });
}

const pressed = (key: string) =>
  me.page
    .getByRole(me.page.url().includes('#') ? 'button' : 'radio', { name: key })
    .filter({ visible: true });

describe.each([H5, HTTPS_DEVICE])('$name', ({ name, open }) => {
  const room = homeText.scene;

  test('the room is switched by its keys, and a device that is named leads to its product', async () => {
    me = await open(browser, rig.stack.url, freshName('room'));
    await me.see(room.welcome.title);
    await me.seeNot(room.sleep.title);
    await me.tap(room.sleep.key);
    await me.see(room.sleep.title);
    await me.see(room.sleep.line);
    await me.seeNot(room.welcome.title);
    if (name === H5.name) {
      expect(await pressed(room.sleep.key).getAttribute('aria-pressed')).toBe('true');
      expect(await pressed(room.welcome.key).getAttribute('aria-pressed')).toBe('false');
    }
    // Asleep the sensor is named first; the thermostat's light gives the name to the thermostat.
    await me.see(whatOf(standard, 5));
    const thermostat = whatOf(standard, 2);
    await me.tap(homeText.spot(homeText.device.thermostat, thermostat));
    await me.tap(homeText.toProduct(thermostat));
    await until('the page of the product', () =>
      me.page.getByText('BAI-TCT2-H').filter({ visible: true }).count(),
    );
    expect(me.complaints()).toEqual([]);
  });

  test('three taps from the start page to the checkout of a whole hotel, none of them on a product', async () => {
    me = await open(browser, rig.stack.url, freshName('kit'));
    await seeAmount(fenOf(standard));
    await me.see(homeText.kit(standard.lines.length, piecesOf(standard)));

    await me.tap(kitText.fitOut);
    await me.see(kitText.title(standard.name));
    await me.tap(uiText.more);
    await me.see(kitText.sum(standard.lines.length, 2 * piecesOf(standard)));
    await seeAmount(2 * fenOf(standard));

    await me.tap(kitText.addAll);
    await me.see(kitText.addedTitle(2));
    await me.seeNot(kitText.addAll);
    await me.tap(kitText.toCheckout);
    await me.see(checkoutText.goods(standard.lines.length, 2 * piecesOf(standard)));
    await seeAmount(2 * fenOf(standard));
    expect(me.complaints()).toEqual([]);
  });

  test('another kind of room, a new project, and without what is not wanted', async () => {
    me = await open(browser, rig.stack.url, freshName('kit'));
    await me.tap(kitText.fitOut);
    await me.tap(suite.name);
    await me.see(kitText.title(suite.name));
    const host = linesOf(suite)[0];
    if (host === undefined) throw new Error('a suite has a host');
    await me.page
      .locator('.kit-row')
      .filter({ hasText: whatOf(suite, 0).replace(/\u00a0/g, ' ') })
      .filter({ visible: true })
      .click();
    await me.see(kitText.sum(suite.lines.length - 1, piecesOf(suite) - 1));
    await seeAmount(fenOf(suite) - host.product.price);

    await me.tap(kitText.intoNow(kitText.cart));
    await me.tap(kitText.newProject);
    await me.tap(kitText.newGo);
    await me.see(kitText.newMissing);
    await me.type(kitText.newName, '云栖酒店');
    await me.tap(kitText.newGo);
    // What was chosen before is still so.
    await me.see(kitText.sum(suite.lines.length - 1, piecesOf(suite) - 1));
    await me.tap(kitText.addSome(suite.lines.length - 1));
    await me.see(kitText.addedTitle(1));
    await me.tap(kitText.toCart);
    await me.see('云栖酒店');

    // It is where one goes on the next time.
    await me.tap(tabText.start);
    await me.see(homeText.goOn('云栖酒店'));
    await me.see(homeText.money(fenOf(suite) - host.product.price));
    await me.tap(kitText.fitOut);
    await me.see('云栖酒店');
    expect(me.complaints()).toEqual([]);
  });
});

test('what was looked at stands on the start page, can be cleared, and put back', async () => {
  me = await H5.open(browser, rig.stack.url, freshName('seen'));
  await me.see(homeText.recommended);
  await me.seeNot(recentText.title);
  const host = whatOf(standard, 0);
  await me.page.locator('.product-card__way').filter({ visible: true }).first().click();
  await until('the page of the product', () => me.page.url().includes('product'));
  await me.leave();
  await me.see(recentText.title);
  const seen = me.page.locator('.recent__one').filter({ visible: true });
  expect(await seen.count()).toBe(1);
  expect(await seen.getAttribute('aria-label')).toContain(host.replace(/\u00a0/g, ' '));
  await me.tap(recentText.clearLabel);
  await me.seeNot(recentText.title);
  await me.tap(uiText.undo);
  await me.see(recentText.title);
  expect(me.complaints()).toEqual([]);
});

test('a department leads to its page, with itself chosen', async () => {
  me = await H5.open(browser, rig.stack.url, freshName('department'));
  await me.page.locator('.home-category').filter({ hasText: '温控器' }).click();
  await until('the page of categories', () => me.page.url().includes('pages/category'));
  await me.see('4\u00a0英寸彩屏温控器');
});

test('who cannot be signed in sees the whole shop, one quiet line, and can fill a cart', async () => {
  me = await H5.open(browser, rig.stack.url, freshName('guest'));
  await me.see(startText.profile);
  await me.page.route('**/__dev/wechat/*-code', (route) => route.abort());
  await me.page.evaluate('localStorage.clear()');
  await me.page.reload();
  await me.see(sessionText.offline);
  await me.see(text.retry);
  await me.seeNot(startText.profile);
  await seeAmount(fenOf(standard));
  await me.see(homeText.fromKit(standard.name));
  await me.tap(kitText.fitOut);
  await me.tap(kitText.addAll);
  await me.see(kitText.addedTitle(1));
  // The order asks who they are; the cart says so.
  await me.seeNot(kitText.toCheckout);
  await me.tap(kitText.toCart);
  await me.see(cartText.title);
});

test('by night the room is asleep', async () => {
  me = await H5.open(browser, rig.stack.url, freshName('night'));
  await me.page.emulateMedia({ colorScheme: 'dark' });
  await me.page.reload();
  await me.see(homeText.scene.sleep.title);
  await me.seeNot(homeText.scene.welcome.title);
});

test('without kits the row is absent, and everything else is there', async () => {
  me = await H5.open(browser, rig.stack.url, freshName('bare'));
  await me.page.route('**/dict/list', async (route) => {
    const { parent } = route.request().postDataJSON() as { parent?: string };
    if (parent !== '房型套餐') return route.fallback();
    return route.fulfill({ json: { code: 200, msg: '', data: { items: [] } } });
  });
  // Before the page's own scripts: the one that is left may still be keeping answers.
  await me.page.addInitScript(`localStorage.removeItem('queries')`);
  await me.page.reload();
  await me.see(homeText.recommended);
  await until('products', () => me.page.locator('.product-card').filter({ visible: true }).count());
  expect(await me.page.getByText(kitText.fitOut, { exact: true }).count()).toBe(0);
  expect(await me.page.getByText(withThousands(0), { exact: true }).count()).toBe(0);
});

test('over cloud functions: a whole hotel from the start page to a placed order, the address and all', async () => {
  me = await CLOUD_DEVICE.open(browser, rig.stack.url, freshName('cloud'));
  await me.tap(kitText.fitOut);
  await me.tap(kitText.addAll);
  await me.tap(kitText.toCheckout);
  await me.tap(checkoutText.delivery.add);
  await me.tap(privacyText.agree);
  await fillInDelivery(me);
  await me.tap(checkoutText.submit);
  await me.see(placedText.confirm);
  await me.seeNot(checkoutText.submit);
  expect(me.complaints()).toEqual([]);
});
