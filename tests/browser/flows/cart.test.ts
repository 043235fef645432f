import type { Browser } from 'playwright-core';
import { addSheetText } from '../../../client/features/cart/add-sheet-text';
import { cartText } from '../../../client/features/cart/text';
import { checkoutText } from '../../../client/features/checkout/text';
import { findText } from '../../../client/features/find/text';
import { settingsText } from '../../../client/features/me/settings-text';
import { meText, sessionText, tabText, text } from '../../../client/shared/text';
import { uiText } from '../../../client/shared/ui/text';
import { formatMoney } from '../../../domain/money';
import { fresh, freshName } from '../../harness/fresh';
import type { Product } from '../../harness/operator';
import { sharedStack } from '../../harness/shared-stack';
import { until } from '../../harness/until';
import { launchBrowser } from '../chromium';
import type { Driver } from './driver';
import { H5, HTTPS_DEVICE } from './places';

/** The cart: one card for each hotel project, and nothing in it lost, doubled or hidden. */
const CART = 'pages/cart/index';
const ME = 'pages/me/index';
const PROJECT = '西湖样板房';
const FEN = 1_000;

const stack = sharedStack();
let browser: Browser;
let me: Driver;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => me?.close());

/** A product of one word, so that a screen says its name as it is. */
const product = (columns: object = {}): Promise<Product> =>
  stack.product({
    prod_list_name: `取电开关${process.pid}x${fresh()}`,
    prod_list_basic_price: FEN,
    ...columns,
  });

interface Wanted {
  readonly of: Product;
  readonly quantity: number;
  readonly group?: string;
}

/** Somebody new with this in the cart; the last of it lies on top. */
async function buyer(...wanted: readonly Wanted[]): Promise<string> {
  const person = freshName('cart');
  const { token } = await stack.signIn(person);
  for (const { of, quantity, group } of wanted) {
    const body = {
      cart_product_id: of.id,
      cart_product_quantity: quantity,
      ...(group && { cart_number: group }),
    };
    await stack.post('/pb/api/cart/create', { token, body });
  }
  return person;
}

interface Row {
  readonly product_name: string;
  readonly cart_product_quantity: number;
  readonly cart_number: string;
}

/** What lies in somebody's cart, newest first, asked past the client. */
async function cartOf(person: string): Promise<readonly string[]> {
  const { token } = await stack.signIn(person);
  const { body } = await stack.post('/pb/api/cart/list', { token, body: {} });
  const { items } = body.data as { items: readonly Row[] };
  return items.map((row) => `${row.product_name} ${row.cart_product_quantity} ${row.cart_number}`);
}

const cartBecomes = (person: string, ...rows: readonly string[]): Promise<unknown> =>
  until(
    'the cart is so',
    async () => JSON.stringify([...(await cartOf(person))].sort()) === JSON.stringify([...rows].sort()),
  );

describe.each([H5, HTTPS_DEVICE])('$name', ({ name, open }) => {
  test('quick taps are one request and the last count; a refused one counts back', async () => {
    const one = await product();
    const person = await buyer({ of: one, quantity: 2 });
    me = await open(browser, stack.url, person, CART);
    await me.see(one.prod_list_name);
    for (let tap = 0; tap < 3; tap += 1) await me.tap(uiText.more);
    await me.see(cartText.subtotal(5));
    await cartBecomes(person, `${one.prod_list_name} 5 默认`);
    expect(me.faults.count('cartUpdate')).toBe(1);
    expect(me.complaints()).toEqual([]);

    me.faults.breakOff('cartUpdate');
    await me.tap(uiText.fewer);
    await me.see(text.network);
    await me.see(cartText.subtotal(5));
    await me.seeNot(cartText.subtotal(4));
    expect(await cartOf(person)).toEqual([`${one.prod_list_name} 5 默认`]);
  });

  test('a count that was tapped last before the client is closed is not lost', async () => {
    const one = await product();
    const person = await buyer({ of: one, quantity: 2 });
    me = await open(browser, stack.url, person, CART);
    await me.see(one.prod_list_name);
    const release = me.faults.hold('cartUpdate');
    await me.tap(uiText.more);
    await me.see(cartText.subtotal(3));
    await me.restart();
    release();
    await cartBecomes(person, `${one.prod_list_name} 3 默认`);
  });

  test('what changed since is said, with the tap that mends it, and nothing vanishes', async () => {
    const [dear, scarce, gone] = [await product(), await product(), await product()];
    const person = await buyer(
      { of: dear, quantity: 1 },
      { of: scarce, quantity: 10 },
      { of: gone, quantity: 2 },
    );
    await stack.changeProduct(dear.id, { prod_list_basic_price: FEN + 200 });
    await stack.changeProduct(scarce.id, { prod_list_stock: 4 });
    await stack.changeProduct(gone.id, { prod_list_status: 'off_shelf' });
    me = await open(browser, stack.url, person, CART);
    await me.see(cartText.cannotBeOrdered);
    await me.see(cartText.offShelf);
    await me.see(cartText.settle(1));
    await me.see(cartText.notCounted(2));

    await me.see(cartText.dearer(200));
    await me.tap(cartText.isSeen);
    await me.seeNot(cartText.dearer(200));

    await me.see(cartText.short(10, 6, cartText.piece));
    await me.tap(cartText.takeWhatThereIs(4, cartText.piece));
    await me.see(cartText.settle(2));
    await me.seeNot(cartText.short(10, 6, cartText.piece));
    await cartBecomes(
      person,
      `${dear.prod_list_name} 1 默认`,
      `${scarce.prod_list_name} 4 默认`,
      `${gone.prod_list_name} 2 默认`,
    );

    // The price that was seen stays seen; what is off the shelf is deleted for good only when that is said.
    await me.restart();
    await me.tap(tabText.badge(tabText.cart, 3));
    await me.see(gone.prod_list_name);
    await me.seeNot(cartText.dearer(200));
    await me.tap(cartText.manage);
    await me.tap(cartText.removeOf(gone.prod_list_name));
    await me.see(cartText.removeHint(1));
    await me.tap(cartText.removeKeep);
    await me.see(gone.prod_list_name);
  });

  test('deleted and moved lines come back as they were', async () => {
    const [one, two] = [await product(), await product()];
    const person = await buyer({ of: one, quantity: 3 }, { of: two, quantity: 5 });
    const [first, second] = [`${one.prod_list_name} 3 默认`, `${two.prod_list_name} 5 默认`];
    me = await open(browser, stack.url, person, CART);
    await me.see(one.prod_list_name);
    await me.tap(cartText.manage);
    await me.tap(cartText.removeOf(one.prod_list_name));
    await me.seeNot(one.prod_list_name);
    await cartBecomes(person, second);
    await me.tap(uiText.undo);
    await me.see(one.prod_list_name);
    await cartBecomes(person, first, second);

    await me.tap(cartText.moveOf(two.prod_list_name));
    await me.tap(cartText.newAdd);
    await me.type(cartText.nameLabel, PROJECT);
    await me.tap(cartText.moveHere);
    await me.see(cartText.moved(1, PROJECT));
    await cartBecomes(person, first, `${two.prod_list_name} 5 ${PROJECT}`);
    await me.tap(uiText.undo);
    await cartBecomes(person, first, second);
    await me.seeNot(PROJECT);
  });

  test('rooms give the price of one; only one project is ordered where that is asked', async () => {
    const [one, two] = [await product(), await product()];
    const person = await buyer({ of: one, quantity: 1 }, { of: two, quantity: 6, group: PROJECT });
    me = await open(browser, stack.url, person, CART);
    await me.tap(cartText.more(PROJECT));
    await me.tap(cartText.groupRoomsNew);
    await me.type(cartText.roomsLabel, '4');
    await me.tap(cartText.save);
    await me.see(cartText.perRoom(1_500, true));
    // Shown before it is there: what is closed in that moment is not told.
    await until('the rooms are kept', async () => {
      const { token } = await stack.signIn(person);
      const { body } = await stack.post('/pb/api/cart/project-list', { token, body: {} });
      return (body.data as { items: object[] }).items.length > 0;
    });
    await me.restart();
    await me.tap(tabText.badge(tabText.cart, 2));
    await me.see(cartText.perRoom(1_500, true));

    await me.tap(cartText.more(PROJECT));
    await me.tap(cartText.onlyThis);
    await me.see(checkoutText.payLater);
    await me.see(two.prod_list_name);
    await me.seeNot(one.prod_list_name);
  });

  test('what a guest put in goes along to the checkout, once, and is nobody else’s', async () => {
    const [one, two] = [await product(), await product()];
    const person = await buyer({ of: two, quantity: 1 });
    me = await open(browser, stack.url, person, ME);
    await me.tap(meText.settings);
    await me.tap(settingsText.thisDevice);
    await me.see(sessionText.signedOut);

    await me.tap(tabText.cart);
    await me.see(cartText.emptyTitle);
    await me.seeNot(two.prod_list_name);
    await putInto(me, one);
    await me.tap(tabText.badge(tabText.cart, 1));
    await me.see(cartText.onDevice(1));
    await me.see(cartText.guestNotice);
    await me.seeNot(two.prod_list_name);
    await me.tap(uiText.more);
    await me.restart();
    await me.tap(tabText.badge(tabText.cart, 1));
    await me.see(cartText.subtotal(2));

    await me.tap(cartText.settleAfterSignIn);
    await me.see(checkoutText.payLater);
    await me.see(one.prod_list_name);
    await me.see(formatMoney(2 * FEN));
    await me.seeNot(two.prod_list_name);
    await cartBecomes(person, `${one.prod_list_name} 2 ${PROJECT}`, `${two.prod_list_name} 1 默认`);
    await me.restart();
    await me.tap(tabText.badge(tabText.cart, 2));
    await me.see(two.prod_list_name);
    await me.seeNot(cartText.guestNotice);
    expect(await cartOf(person)).toHaveLength(2);
  });

  test('without a network it can be read and not changed; with one it is again', async () => {
    const one = await product();
    const person = await buyer({ of: one, quantity: 2 });
    me = await open(browser, stack.url, person, CART);
    await me.see(cartText.settle(1));
    await me.setOffline(true);
    await me.see(cartText.settleOnline);
    await me.see(one.prod_list_name);
    const tag = name === H5.name ? 'button' : 'wx-button';
    expect(await me.page.locator(`${tag}:not([disabled])[aria-label="${uiText.more}"]`).count()).toBe(0);
    await me.setOffline(false);
    await me.see(cartText.settle(1));
    await me.seeNot(cartText.settleOnline);
    await me.tap(uiText.more);
    await cartBecomes(person, `${one.prod_list_name} 3 默认`);
  });
});

/** Found by its name and put into a new project, and back on the first page. */
async function putInto(driver: Driver, one: Product): Promise<void> {
  await driver.tap(tabText.category);
  await driver.tap(findText.searchHint);
  const field = driver.page.locator('input').filter({ visible: true }).last();
  await field.fill(one.prod_list_name);
  await field.press('Enter');
  await driver.tap(uiText.addOf(one.prod_list_name));
  await driver.tap(addSheetText.add);
  await driver.type(addSheetText.newName, PROJECT);
  await driver.tap(addSheetText.addTo(PROJECT));
  await driver.see(addSheetText.added(PROJECT));
  await driver.restart();
}

test('a tap on a stepper sends WeChat no more than 2 KB, however long the cart', async () => {
  const lines = await Promise.all(Array.from({ length: 12 }, () => product()));
  const person = await buyer(...lines.map((of) => ({ of, quantity: 2 })));
  me = await HTTPS_DEVICE.open(browser, stack.url, person, CART);
  await me.see(cartText.subtotal(24));
  await until('the page is at rest', async () => {
    const before = await me.page.evaluate<number>('window.sent.length');
    await me.page.waitForTimeout(300);
    return (await me.page.evaluate<number>('window.sent.length')) === before;
  });
  await me.page.evaluate('window.sent.length = 0');
  await me.tap(uiText.more);
  await me.see(cartText.subtotal(25));
  const sent = await me.page.evaluate<number[]>('window.sent');
  expect(sent.length).toBeGreaterThan(0);
  expect(Math.max(...sent)).toBeLessThanOrEqual(2 * 1024);
});
