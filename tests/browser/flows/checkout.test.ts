import type { Browser } from 'playwright-core';
import { cartText } from '../../../client/features/cart/text';
import { checkoutText, placedText } from '../../../client/features/checkout/text';
import { formatMoney } from '../../../domain/money';
import { freshName } from '../../harness/fresh';
import type { Product } from '../../harness/operator';
import { sharedStack } from '../../harness/shared-stack';
import { until } from '../../harness/until';
import { launchBrowser } from '../chromium';
import type { Driver } from './driver';
import { openAnotherTab } from './h5-driver';
import { H5, HTTPS_DEVICE } from './places';
import { ADDRESS, fillInDelivery, toDeliveryForm } from './steps';

/** From the cart to one order, whatever stands in the way: each person and each product is of one test alone. */
const CART = 'pages/cart/index';
const CHECKOUT = 'subpackages/shop/checkout/index';
const { delivery, refusal, mend } = checkoutText;

const stack = sharedStack();
let browser: Browser;
let me: Driver;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => me?.close());

interface Placed {
  readonly order_amount: number;
  readonly order_item_quantity: number;
  readonly order_delivery: object | null;
  readonly order_remark: string;
}

/** What somebody has ordered, asked past the client. */
async function ordersOf(person: string): Promise<readonly Placed[]> {
  const { token } = await stack.signIn(person);
  const { body } = await stack.post('/pb/api/order/list', { token, body: {} });
  return (body.data as { items: Placed[] }).items;
}

/** Somebody new with these products in the cart, so many of each. */
async function buyer(...wanted: readonly (readonly [Product, number])[]): Promise<string> {
  const person = freshName('buyer');
  const { token } = await stack.signIn(person);
  for (const [product, quantity] of wanted) {
    const body = { cart_product_id: product.id, cart_product_quantity: quantity };
    await stack.post('/pb/api/cart/create', { token, body });
  }
  return person;
}

/** On the page that says so, with all of this in the one order there is. */
async function seePlaced(person: string, order: Partial<Placed>): Promise<void> {
  await me.see(placedText.confirm);
  const orders = await ordersOf(person);
  expect(orders).toHaveLength(1);
  expect(orders[0]).toMatchObject(order);
}

describe.each([H5, HTTPS_DEVICE])('$name', ({ name, open }) => {
  test('from the cart to one order: problems are said at their fields, and nothing typed is lost', async () => {
    const [one, two] = [await stack.product(), await stack.product({ prod_list_basic_price: 2_500 })];
    const person = await buyer([one, 3], [two, 2]);
    me = await open(browser, stack.url, person, CART);
    await toDeliveryForm(me, 2);
    await me.tap(delivery.save);
    await me.see(delivery.problems.missing.name);
    await me.see(delivery.problems.missing.region);
    await me.type(delivery.phone, '1380013800');
    await me.see(delivery.problems.mobile);
    await me.type(delivery.name, ADDRESS.name);
    await me.seeNot(delivery.problems.missing.name);
    await fillInDelivery(me);

    await me.tap(checkoutText.submit);
    await seePlaced(person, {
      order_amount: 8_000,
      order_item_quantity: 5,
      order_delivery: { ...ADDRESS, region: '浙江省 杭州市 西湖区' },
    });
    await me.see(`${formatMoney(8_000)} · ${placedText.pieces(5)}`);
    // The cart is used up, and what is placed is not above it.
    await me.leave();
    await me.see(cartText.title);
    await me.seeNot(cartText.settle(2));
    await me.seeNot(checkoutText.submit);
    expect(me.complaints()).toEqual([]);
  });

  test('too little of one, another price of the other: not ordered yet, and one tap mends both', async () => {
    const [one, two] = [await stack.product({ prod_list_stock: 12 }), await stack.product()];
    const person = await buyer([one, 10], [two, 1]);
    me = await open(browser, stack.url, person, CART);
    await toDeliveryForm(me, 2);
    await fillInDelivery(me);
    await stack.changeProduct(one.id, { prod_list_stock: 4 });
    await stack.changeProduct(two.id, { prod_list_basic_price: 1_200 });
    await me.tap(checkoutText.submit);
    await me.see(`${refusal.notYet}，${refusal.short(1)}`);
    await me.see(refusal.wanted(10, 4, '件'));
    await me.see(checkoutText.wasQuantity(10, 4, '件'));
    await me.see(checkoutText.wasFen(1_200));
    await me.see(checkoutText.mended);
    await me.seeNot(checkoutText.submit);
    expect(await ordersOf(person)).toEqual([]);

    await me.tap(mend.to(4, '件'));
    await seePlaced(person, { order_amount: 5_200, order_item_quantity: 5 });
    expect(await stack.stockOf(one.id)).toBe(0);
  });

  test('off the shelf: it is left out by a tap, and the rest is ordered', async () => {
    const [one, two] = [await stack.product(), await stack.product()];
    const person = await buyer([one, 1], [two, 2]);
    me = await open(browser, stack.url, person, CART);
    await toDeliveryForm(me, 2);
    await fillInDelivery(me);
    await stack.changeProduct(one.id, { prod_list_status: 'off_shelf' });
    await me.tap(checkoutText.submit);
    await me.see(`${refusal.notYet}，${refusal.gone(1)}`);
    await me.see(refusal.rest(1));
    await me.tap(mend.dropAll(1));
    await seePlaced(person, { order_amount: 2_000, order_item_quantity: 2 });
  });

  test('no network: nothing is asked for twice, and the same attempt goes on after a restart', async () => {
    const person = await buyer([await stack.product(), 2]);
    me = await open(browser, stack.url, person, CART);
    await toDeliveryForm(me, 1);
    await fillInDelivery(me);
    await me.setOffline(true);
    await me.tap(checkoutText.submit);
    await me.see(refusal.unheard);
    // Another remark would be another order: first it must be known what came of this one.
    await me.tap(checkoutText.remark.label);
    await me.see(checkoutText.settleFirst);
    await me.seeNot(checkoutText.remark.done);
    await me.setOffline(false);
    expect(await ordersOf(person)).toEqual([]);

    if (name === H5.name) {
      await me.page.reload();
      await me.see(refusal.unheard);
    }
    await me.tap(mend.again);
    await seePlaced(person, { order_item_quantity: 2 });
  });

  test('without anything to order the page says so and leads to the cart', async () => {
    me = await open(browser, stack.url, freshName('empty'), CHECKOUT);
    await me.see(checkoutText.emptyTitle);
    await me.seeNot(checkoutText.submit);
    await me.tap(checkoutText.toCart);
    await me.see(cartText.title);
    expect(me.complaints()).toEqual([]);
  });
});

test('an answer that never came was an order all the same: asking again finds it', async () => {
  const product = await stack.product();
  const person = await buyer([product, 3]);
  me = await H5.open(browser, stack.url, person, CART);
  await toDeliveryForm(me, 1);
  await fillInDelivery(me);
  await me.page.route('**/order/create', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await me.tap(checkoutText.submit);
  await me.see(refusal.unheard);
  expect(await ordersOf(person)).toHaveLength(1);
  await me.page.unroute('**/order/create');
  await me.tap(mend.again);
  await seePlaced(person, { order_item_quantity: 3 });
  expect(await stack.stockOf(product.id)).toBe(97);
});

test('two tabs are one order', async () => {
  const person = await buyer([await stack.product(), 2]);
  me = await H5.open(browser, stack.url, person, CART);
  await toDeliveryForm(me, 1);
  await fillInDelivery(me);
  const other = await openAnotherTab(me, `${stack.url}/#/${CHECKOUT}`);
  await other.see(ADDRESS.address);
  await me.tap(checkoutText.submit);
  await me.see(placedText.confirm);
  await other.tap(checkoutText.submit);
  await other.see(placedText.confirm);
  await seePlaced(person, { order_item_quantity: 2 });
});

test('left while it was on its way: it is ordered, and said where the person is by then', async () => {
  const person = await buyer([await stack.product(), 2]);
  me = await H5.open(browser, stack.url, person, CART);
  await toDeliveryForm(me, 1);
  await fillInDelivery(me);
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await me.page.route('**/order/create', async (route) => {
    await held;
    await route.fallback();
  });
  await me.tap(checkoutText.submit);
  await me.see(checkoutText.sending);
  await me.back();
  await me.see(cartText.title);
  letGo();
  await me.see(checkoutText.leftPlaced);
  await me.seeNot(placedText.confirm);
  await until('the one order', async () => (await ordersOf(person)).length === 1);
});

test('what was typed and not finished is there again after a reload', async () => {
  const person = await buyer([await stack.product(), 2]);
  me = await H5.open(browser, stack.url, person, CART);
  await toDeliveryForm(me, 1);
  await me.type(delivery.name, ADDRESS.name);
  await me.page.reload();
  await me.see(checkoutText.payLater);
  await me.tap(delivery.add);
  await me.see(delivery.address);
  expect(await me.read(delivery.name)).toBe(ADDRESS.name);
  expect(await me.read(delivery.address)).toBe('');
});

test('a session that ends in the middle: signed in anew by the button, and one order', async () => {
  const one = await stack.product();
  const person = await buyer([one, 2]);
  const endTokens = async () =>
    void (await stack.post('/pb/api/wechat/logout', { token: await me.token(), body: {} }));
  me = await H5.open(browser, stack.url, person, CART);
  await toDeliveryForm(me, 1);
  await fillInDelivery(me);
  await endTokens();
  me.spendNextCode();
  await me.tap(checkoutText.submit);
  // WeChat's code was worth nothing this time: all that was typed is there, and the button is the mend.
  await me.tap(mend.login);
  await seePlaced(person, { order_amount: 2_000, order_item_quantity: 2 });
});
