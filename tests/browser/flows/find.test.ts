import type { Browser, Route } from 'playwright-core';
import { addSheetText } from '../../../client/features/cart/add-sheet-text';
import { searchText } from '../../../client/features/find/search/text';
import { findText } from '../../../client/features/find/text';
import { tabText, text } from '../../../client/shared/text';
import { breakAfterAnd } from '../../../client/shared/ui/product-name/split-name';
import { uiText } from '../../../client/shared/ui/text';
import { PRODUCTS, productOf } from '../../../demo/catalogue/products';
import { freshName } from '../../harness/fresh';
import { startRig, type Rig } from '../../harness/rig';
import { until } from '../../harness/until';
import { launchBrowser } from '../chromium';
import type { Driver } from './driver';
import { H5, HTTPS_DEVICE } from './places';

/** Looking for a product by category and by words, on a server with the demo's catalogue. */
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

const SHELF = PRODUCTS.filter(({ onShelf }) => onShelf);
const panels = SHELF.filter(({ category }) => category === 'switch');
const thermostats = SHELF.filter(({ category }) => category === 'thermostat');
const PANELS = breakAfterAnd('开关与场景面板');

const lines = () => me.page.locator('.product-line').filter({ visible: true });
/** A field without a label to see, on either platform. */
const field = () => me.page.locator('input').filter({ visible: true }).last();

async function lookFor(words: string): Promise<void> {
  await field().fill(words);
  await field().press('Enter');
}

describe.each([H5, HTTPS_DEVICE])('$name', ({ name, open }) => {
  async function openCategories(): Promise<void> {
    me = await open(browser, rig.stack.url, freshName('find'));
    await me.tap(tabText.category);
    await me.see(PANELS);
  }

  async function openSearch(): Promise<void> {
    await openCategories();
    await me.tap(findText.searchHint);
    await me.see(searchText.byCategory);
  }

  test('a category folds into lines, is narrowed by series and colour, and is as it was left on the way back', async () => {
    await openCategories();
    await me.tap(PANELS);
    await me.see(findText.allOf(panels.length));
    await me.see('BAI-SWA1R-W');
    // The other link and the other colours are in its line, the other numbers of keys are not.
    await me.see('BAI-SWA2R-W');
    await me.seeNot('BAI-SWA1Z-W');
    await me.seeNot('BAI-SWA1R-G');
    expect(await lines().count()).toBeLessThan(panels.length / 2);

    await me.tap('悦系列');
    await me.tap('香槟金');
    await me.see('BAI-SWB1R-G');
    await me.seeNot('BAI-SWA1R-G');
    await me.seeNot('BAI-SWB1R-W');

    await me.tap(uiText.addOf(productOf('BAI-SWB1R-G').name));
    await me.see(addSheetText.title);
    await me.tap(uiText.close);
    await me.seeNot(addSheetText.title);

    await lines().first().getByText('悦系列大翘板开关面板').click();
    await me.seeNot(findText.allOf(panels.length));
    await me.back();
    await me.see('BAI-SWB1R-G');
    await me.seeNot('BAI-SWA1R-W');

    // Another category begins with everything it has.
    await me.tap('温控器');
    await me.see(findText.allOf(thermostats.length));
    await me.seeNot('BAI-SWB1R-G');
    expect(me.complaints()).toEqual([]);
  });

  test('words that are typed are guessed, Enter finds, the device remembers and forgets', async () => {
    await openSearch();
    await me.seeNot(searchText.history);
    await field().fill('温控');
    await me.see(searchText.category);
    await me.see(searchText.kinds(thermostats.filter(({ model }) => model.startsWith('BAI-TCT')).length));

    await field().press('Enter');
    await me.see(searchText.found(thermostats.length));
    await me.see('BAI-TCL2-W');
    await me.seeNot('BAI-RC08E');

    // Several words, and words with some left out.
    await lookFor('香槟金 温控器');
    await me.see('BAI-TCL2-G');
    await me.seeNot('BAI-TCL2-W');
    await lookFor('晶系列面板');
    await me.see(searchText.found(panels.filter(({ model }) => model.startsWith('BAI-SWA')).length));
    await me.tap(searchText.links);
    await me.page.locator('.choice').filter({ hasText: 'Zigbee', visible: true }).click();
    await me.see('BAI-SWA1Z-W');
    await me.seeNot('BAI-SWA1R-W');

    await field().fill('');
    await me.see(searchText.history);
    await me.see('温控');
    await me.tap(searchText.clearHistory);
    await me.seeNot(searchText.history);
    await me.tap(uiText.undo);
    await me.tap('温控');
    await me.see(searchText.found(thermostats.length));
    expect(me.complaints()).toEqual([]);
  });

  test('a model number that does not exist leads to those that are one character away, and to their kind', async () => {
    await openSearch();
    await lookFor('BAI-TCX2-W');
    await me.see(searchText.nothing('BAI-TCX2-W'));
    await me.see(searchText.near);
    for (const model of ['BAI-TCL2-W', 'BAI-TCK2-W', 'BAI-TCT2-W']) await me.see(model);
    await me.seeNot('BAI-TCL2-B');
    const marks = me.page.locator('.near .mark').filter({ visible: true });
    expect((await marks.allInnerTexts()).map((mark) => mark.trim())).toEqual(['L', 'K', 'T']);
    await me.tap(searchText.allOf('温控器'));
    await me.see(findText.allOf(thermostats.length));

    await me.tap(findText.searchHint);
    await lookFor('咖啡机');
    await me.see(searchText.nothing('咖啡机'));
    await me.see(searchText.noNear);
    await me.see(searchText.allCategories);
    await me.seeNot(searchText.near);
  });

  test('without a network it says so, keeps the words, and finds as soon as there is one', async () => {
    await openSearch();
    await me.setOffline(true);
    await lookFor('RC12');
    await me.see(text.network);
    expect(await field().inputValue()).toBe('RC12');
    await me.setOffline(false);
    await me.see('BAI-RC12E');
    await me.seeNot(text.network);
  });

  if (name === H5.name) {
    test('what was asked last is shown, however late an earlier answer comes', async () => {
      await openSearch();
      const held: Route[] = [];
      await me.page.route('**/pb/api/product/list', async (route) => {
        const { keyword } = route.request().postDataJSON() as { keyword?: string };
        if (keyword === '温控') held.push(route);
        else await route.fallback();
      });
      await lookFor('温控');
      await until('the first question is under way', () => held.length > 0);
      await lookFor('BAI-RC12E');
      await me.see(searchText.found(1));
      const late = me.page.waitForResponse('**/pb/api/product/list');
      for (const route of held) await route.fallback();
      await late;
      await me.see('BAI-RC12E');
      await me.seeNot('BAI-TCL2-W');
      await me.see(searchText.found(1));
    });

    test('of the whole catalogue only what is near the screen is drawn', async () => {
      await openSearch();
      await lookFor('BAI');
      const bottom = () =>
        me.page.evaluate(
          `[...document.querySelectorAll('.taro_page')].forEach((one) => { one.scrollTop = one.scrollHeight; })`,
        );
      await until('the end of all', async () => {
        await bottom();
        return me.page.getByText(searchText.end).filter({ visible: true }).count();
      });
      await me.see(searchText.found(SHELF.length));
      const drawn = await me.page.locator('.product-line').count();
      expect(drawn).toBeGreaterThan(10);
      expect(drawn).toBeLessThan(100);
    });
  }
});
