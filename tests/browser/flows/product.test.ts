import type { Browser } from 'playwright-core';
import { addSheetText } from '../../../client/features/cart/add-sheet-text';
import { saidOfStock } from '../../../client/features/catalogue/stock';
import { productText } from '../../../client/features/product/text';
import { navigateText, text } from '../../../client/shared/text';
import { uiText } from '../../../client/shared/ui/text';
import { PRODUCTS } from '../../../demo/catalogue/products';
import { productRecordId } from '../../../demo/product-ids';
import { freshName } from '../../harness/fresh';
import { startRig, type Rig } from '../../harness/rig';
import { until } from '../../harness/until';
import { launchBrowser } from '../chromium';
import { settled } from '../settled';
import type { Driver } from './driver';
import { openH5 } from './h5-driver';
import { H5, HTTPS_DEVICE } from './places';

/** The page of a product with the demo's catalogue behind it, and the sheet that puts it into a project. */
const WHITE = 'BAI-SWA3R-W';
const GOLD = 'BAI-SWA3R-G';
const WHAT = '晶系列触控开关面板';
const PROJECT = '灵隐度假村';

const pageOf = (model: string): string => `subpackages/shop/product/index?id=${productRecordId(model)}`;
const copyOf = (model: string): string => uiText.copyModel(model);

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

/** How many pieces there are, as the page says it. */
async function stockOf(model: string): Promise<string> {
  const body = { product_id: productRecordId(model) };
  const { data } = (await rig.stack.post('/pb/api/product/detail', { body })).body;
  return saidOfStock(data.stock_state, data.stock, data.product_unit).words;
}

/** What lies in somebody's cart, asked past the client. */
async function cartOf(
  person: string,
): Promise<readonly { model: string; quantity: number; group: string }[]> {
  const { token } = await rig.stack.signIn(person);
  const { body } = await rig.stack.post('/pb/api/cart/list', { token, body: {} });
  const { items } = body.data as {
    items: { product_modelnumber: string; cart_product_quantity: number; cart_number: string }[];
  };
  return items.map((one) => ({
    model: one.product_modelnumber,
    quantity: one.cart_product_quantity,
    group: one.cart_number,
  }));
}

describe.each([H5, HTTPS_DEVICE])('$name', ({ open }) => {
  test('another colour takes the place of the product: price, stock and model change together', async () => {
    me = await open(browser, rig.stack.url, freshName('colour'), pageOf(WHITE));
    await me.see(WHAT);
    await me.see(await stockOf(WHITE));
    await me.see(WHITE);
    await me.tap('香槟金');
    await me.see(GOLD);
    await me.see(await stockOf(GOLD));
    await me.seeNot(WHITE);
    await me.seeNot(await stockOf(WHITE));
    // Without a network it stays as it is, and says why.
    await me.setOffline(true);
    await me.tap('曜黑');
    await me.see(text.network);
    await me.see(GOLD);
    await me.setOffline(false);
    await me.tap('雅白');
    await me.see(WHITE);
    await me.seeNot(GOLD);
  });

  test('a new project with its rooms: nothing typed is lost without a network, and it is added once', async () => {
    const person = freshName('project');
    me = await open(browser, rig.stack.url, person, pageOf(WHITE));
    await me.see(await stockOf(WHITE));
    await me.tap(productText.add);
    await me.see(addSheetText.which);
    await me.tap(addSheetText.add);
    await me.tap(addSheetText.addToNew);
    await me.see(addSheetText.newNameMissing);
    await me.type(addSheetText.newName, PROJECT);
    await me.seeNot(addSheetText.newNameMissing);
    for (let more = 0; more < 2; more += 1) await moreOf(uiText.perRoom);
    await moreOf(uiText.rooms);
    await me.see(addSheetText.sum(6, '个'));

    await me.setOffline(true);
    await me.tap(addSheetText.addTo(PROJECT));
    await me.see(text.network);
    expect(await me.read(addSheetText.newName)).toBe(PROJECT);
    await me.see(addSheetText.sum(6, '个'));
    await me.setOffline(false);
    await me.tap(addSheetText.addTo(PROJECT));
    await me.see(addSheetText.added(PROJECT));
    await me.seeNot(addSheetText.which);
    expect(await cartOf(person)).toEqual([{ model: WHITE, quantity: 6, group: PROJECT }]);

    // The project knows its rooms the next time, and what lies in it.
    await me.tap(productText.add);
    await me.see(addSheetText.rooms(2));
    await me.see(addSheetText.held(6, '个'));
    await me.see(addSheetText.sumAfter(8, '个'));
  });

  test('off the shelf it says so, cannot be bought, and leads to its like', async () => {
    const gone = PRODUCTS.find(({ onShelf }) => !onShelf);
    me = await open(browser, rig.stack.url, freshName('gone'), pageOf(gone?.model ?? ''));
    await me.see(productText.gone);
    await me.see(productText.same);
    await me.seeNot(productText.buy);
    await me.seeNot(productText.add);
  });

  test('an id that nothing is sold under says so and leads on', async () => {
    me = await open(
      browser,
      rig.stack.url,
      freshName('none'),
      'subpackages/shop/product/index?id=PROD-0-none',
    );
    await me.see(productText.missingTitle);
    await me.see(productText.missingSearch);
    await me.seeNot(text.retry);
    await me.seeNot(productText.add);
  });

  /** The key of the stepper with this name. */
  async function moreOf(name: string): Promise<void> {
    const group = me.page.getByRole('group', { name, exact: true }).filter({ visible: true });
    await group.getByRole('button', { name: uiText.more, exact: true }).click();
  }
});

describe('in the browser', () => {
  const openAt = async (link: string) => {
    me = await openH5(browser, { url: rig.stack.url, person: freshName('look'), link: `/#/${link}` });
    await me.see(WHAT);
  };

  test('a shared card leads home; without an id there is a way home too', async () => {
    await openAt(pageOf(WHITE));
    await me.tap(text.home);
    await until('the first page', () => me.page.url().includes('pages/index/index'));
    await me.close();
    me = await openH5(browser, { url: rig.stack.url, link: '/#/subpackages/shop/product/index' });
    await me.see(navigateText.notFoundTitle);
  });

  test('its model is copied by a tap, its specifications all at once', async () => {
    await openAt(pageOf(WHITE));
    await me.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => me.page.evaluate<string>('navigator.clipboard.readText()');
    await me.tap(copyOf(WHITE));
    await me.see(productText.modelCopied);
    expect(await copied()).toBe(WHITE);
    await me.tap(`${productText.copyAll}${productText.specs}`);
    await me.see(productText.specsCopied);
    const words = await copied();
    expect(words.split('\n')[0]).toContain(WHITE);
    expect(words).toContain('供电：DC 12V 总线供电');
  });

  test('its sections come up under a head, and the one that is read is lit', async () => {
    await openAt(pageOf(WHITE));
    const chosen = () => me.page.getByRole('tab', { selected: true }).filter({ visible: true });
    expect(await chosen().count()).toBe(0);
    await me.page.mouse.move(180, 400);
    await me.page.mouse.wheel(0, 600);
    await chosen().waitFor();
    await me.page.getByRole('tab', { name: new RegExp(`^${productText.papers}`) }).click();
    await until('the last section lit', async () =>
      (await chosen().innerText()).startsWith(productText.papers),
    );
    await me.page.getByRole('tab', { name: productText.product, exact: true }).click();
    await chosen().waitFor({ state: 'hidden' });
    expect(me.complaints()).toEqual([]);
  });

  test('a picture is seen large, and Esc leads back to the page', async () => {
    await openAt(pageOf(WHITE));
    const large = me.page.getByRole('dialog');
    await me.page.getByRole('button', { name: new RegExp(`^${uiText.enlarge(WHAT, '')}`) }).click();
    await large.waitFor();
    await settled(me.page);
    await me.page.keyboard.press('Escape');
    await large.waitFor({ state: 'hidden' });
    await me.see(await stockOf(WHITE));
  });

  test('without a server it shows what it kept, and says from when', async () => {
    await openAt(pageOf(WHITE));
    await me.see(await stockOf(WHITE));
    await me.page.route('**/pb/api/product/**', (route) => route.abort());
    // Two minutes later, when what is kept must be renewed.
    await me.page.evaluate(
      `localStorage.setItem('queries', localStorage.getItem('queries').replace(/"receivedAt":(\\d+)/g, (_, ms) => '"receivedAt":' + (ms - 120000)))`,
    );
    await me.page.reload();
    await me.page
      .getByText(new RegExp(`^${productText.offline('.*\\d:\\d\\d')}$`))
      .filter({ visible: true })
      .waitFor();
    await me.see(await stockOf(WHITE));
    await me.see(WHITE);
  });

  test('bought at once it goes to the checkout past the cart', async () => {
    const person = freshName('buy');
    me = await openH5(browser, { url: rig.stack.url, person, link: `/#/${pageOf(WHITE)}` });
    await me.see(await stockOf(WHITE));
    await me.tap(productText.buy);
    await me.tap(uiText.more);
    await me.tap(productText.settle);
    await until('the checkout', () => me.page.url().includes('subpackages/shop/checkout/index'));
    expect(await cartOf(person)).toEqual([]);
  });
});
