import type { Browser } from 'playwright-core';
import { orderNumberSaid, shortOrderNumber } from '../../../client/features/orders/numbers';
import { STATE_SAID, tabWord } from '../../../client/features/orders/states';
import {
  actionText,
  againText,
  askText,
  ordersText,
  orderText,
  reachedText,
} from '../../../client/features/orders/text';
import { checkoutText } from '../../../client/features/checkout/text';
import { privacyText } from '../../../client/shared/text';
import { uiText } from '../../../client/shared/ui/text';
import { maskPhone } from '../../../domain/phones';
import { freshKey, freshName, freshPhone } from '../../harness/fresh';
import { sharedStack } from '../../harness/shared-stack';
import type { NamedPerson } from '../../harness/stack';
import { until } from '../../harness/until';
import { launchBrowser } from '../chromium';
import type { Driver } from './driver';
import { H5, HTTPS_DEVICE } from './places';

/** Somebody's orders: what each state allows, what it does not, and what comes of it at the server. */
const LIST = 'subpackages/shop/orders/index';
const pageOf = ({ order_id }: Order): string => `subpackages/shop/order/index?id=${order_id}`;

interface Order {
  readonly order_id: string;
  readonly order_number: string;
}

const stack = sharedStack();
let browser: Browser;
let staff: NamedPerson;
let me: Driver;

beforeAll(async () => {
  browser = await launchBrowser();
  staff = await stack.signIn(freshName('staff'));
  await stack.setUser(staff.openid, { users_auth_type: 1 });
});
afterAll(() => browser?.close());
afterEach(() => me?.close());

const order = async (operation: string, who: NamedPerson, body: object) =>
  (await stack.post(`/pb/api/order/${operation}`, { token: who.token, body })).body;

/** A buyer, and an order of theirs of five pieces of a product of its own. */
async function ordered(more: object = {}) {
  const buyer = await stack.signIn(freshName('orders'));
  const product = await stack.product();
  const items = [{ product_id: product.id, quantity: 5 }];
  const { data } = await order('create', buyer, { idempotency_key: freshKey(), items, ...more });
  return { buyer, product, placed: data as Order };
}

const move = (placed: Order, changes: object) =>
  order('update', staff, { order_id: placed.order_id, ...changes });

const detail = async (buyer: NamedPerson, placed: Order) =>
  (await order('detail', buyer, { order_id: placed.order_id })).data;

/** A key of the card of this order: it says which one it is. */
const onCard = (action: string, placed: Order): string =>
  `${action}，${shortOrderNumber(placed.order_number)}`;
const cardOf = (state: keyof typeof STATE_SAID, placed: Order): string =>
  ordersText.open(STATE_SAID[state].word, shortOrderNumber(placed.order_number));

/** The list has come; before that only the words of its tabs are there. */
const seeCard = (state: keyof typeof STATE_SAID, placed: Order): Promise<void> =>
  me.page
    .getByRole('button', { name: cardOf(state, placed) })
    .filter({ visible: true })
    .waitFor();

/** No button says this, on the page in front. */
const isNotOffered = async (label: string): Promise<boolean> =>
  (await me.page.getByRole('button', { name: label }).filter({ visible: true }).count()) === 0;

describe.each([H5, HTTPS_DEVICE])('$name', ({ open }) => {
  test('a parcel is followed, received and put away, with the keys of each state and no others', async () => {
    const { buyer, placed } = await ordered();
    await move(placed, { order_status: 'confirmed', order_pay_status: 'paid' });
    await move(placed, {
      order_status: 'shipped',
      order_tracking: { carrier: '顺丰速运', number: 'SF1428570060004' },
    });
    me = await open(browser, stack.url, buyer.name, LIST);
    await seeCard('shipped', placed);
    for (const none of [actionText.cancel, actionText.remove, actionText.delivery, actionText.again]) {
      expect(await isNotOffered(onCard(none, placed))).toBe(true);
    }
    await me.tap(onCard(actionText.parcel, placed));
    await me.see('SF 1428 5700 60004');
    await me.tap(uiText.close);

    // A second thought first.
    await me.tap(onCard(actionText.receive, placed));
    await me.see(askText.receive.hint);
    await me.tap(askText.receive.keep);
    expect((await detail(buyer, placed)).order_status).toBe('shipped');

    await me.tap(cardOf('shipped', placed));
    await me.see(reachedText.shipped);
    await me.see(reachedText.paid);
    await me.see(orderNumberSaid(placed.order_number));
    await me.tap(actionText.receive);
    await me.see(askText.receive.hint);
    await me.tap(askText.receive.go);
    await me.see(reachedText.completed);
    expect((await detail(buyer, placed)).order_status).toBe('completed');
    expect(await isNotOffered(actionText.receive)).toBe(true);

    await me.tap(actionText.remove);
    await me.see(askText.remove.hint);
    await me.tap(askText.remove.go);
    await me.see(askText.remove.done);
    await me.see(ordersText.empty);
    expect(me.complaints()).toEqual([]);
  });

  test('cancelling says what becomes of the stock, and gives it back', async () => {
    const { buyer, product, placed } = await ordered();
    expect(await stack.stockOf(product.id)).toBe(95);
    me = await open(browser, stack.url, buyer.name, LIST);
    await seeCard('pending', placed);
    expect(await isNotOffered(onCard(actionText.receive, placed))).toBe(true);
    await me.tap(onCard(actionText.cancel, placed));
    await me.see(askText.cancel.unpaid);
    await me.seeNot(askText.cancel.paid);
    await me.tap(askText.cancel.go);
    await me.see(askText.cancel.done);
    await seeCard('cancelled', placed);
    expect(await isNotOffered(onCard(actionText.cancel, placed))).toBe(true);
    expect(await stack.stockOf(product.id)).toBe(100);
  });

  test('whoever was quicker wins, and the order is shown as it is', async () => {
    const { buyer, placed } = await ordered();
    me = await open(browser, stack.url, buyer.name, pageOf(placed));
    await me.see(orderText.noDelivery);
    await move(placed, { order_status: 'confirmed' });
    await me.tap(actionText.cancel);
    await me.tap(askText.cancel.keep);
    await me.tap(actionText.cancel);
    await me.see(askText.cancel.title);
    await me.tap(askText.cancel.go);
    await me.see(actionText.quicker);
    await me.see(reachedText.confirmed);
    await me.seeNot(askText.cancel.title);
    expect(await isNotOffered(actionText.cancel)).toBe(true);
    expect((await detail(buyer, placed)).order_status).toBe('confirmed');
  });

  test('an order of somebody else is no order, and nothing of it is shown', async () => {
    const { placed } = await ordered({ order_remark: '只给业务员看' });
    me = await open(browser, stack.url, freshName('stranger'), pageOf(placed));
    await me.see(orderText.missing);
    await me.seeNot('只给业务员看');
    await me.seeNot(orderNumberSaid(placed.order_number));
    await me.tap(orderText.toOrders);
    await me.see(ordersText.empty);
  });

  test('remark and delivery are changed until it is confirmed; the number stays covered until it is asked for', async () => {
    const phone = freshPhone();
    const delivery = { name: '林晓月', phone, region: '浙江省 杭州市 西湖区', address: '文三路 1 号' };
    const { buyer, placed } = await ordered({ delivery });
    me = await open(browser, stack.url, buyer.name, pageOf(placed));
    await me.see(maskPhone(phone));
    await me.seeNot(phone);
    await me.tap(orderText.showPhone);
    await me.see(phone);

    await me.tap(orderText.changeRemark);
    await me.type(orderText.remark, '先发主机');
    await me.tap(orderText.save);
    await me.see(orderText.remarkSaved);
    await me.see('先发主机');

    await me.tap(orderText.changeDelivery);
    await me.tap(privacyText.agree);
    await me.type(checkoutText.delivery.address, '文三路 2 号');
    await me.tap(checkoutText.delivery.save);
    await me.see(orderText.deliverySaved);
    await me.see('文三路 2 号');
    await me.seeNot('文三路 1 号');
    expect(await detail(buyer, placed)).toMatchObject({
      order_remark: '先发主机',
      order_delivery: { ...delivery, address: '文三路 2 号' },
    });
    expect(me.complaints()).toEqual([]);
  });

  test('bought again: what is off the shelf is named, the rest lies in the cart', async () => {
    const buyer = await stack.signIn(freshName('again'));
    const [sold, gone] = [await stack.product(), await stack.product()];
    const items = [sold, gone].map(({ id }) => ({ product_id: id, quantity: 3 }));
    const { data } = await order('create', buyer, { idempotency_key: freshKey(), items });
    await order('update', buyer, { order_id: data.order_id, order_status: 'cancelled' });
    await stack.changeProduct(gone.id, { prod_list_status: 'off_shelf' });
    me = await open(browser, stack.url, buyer.name, LIST);
    await me.tap(onCard(actionText.again, data));
    await me.see(againText.gone(1));
    await me.see(gone.prod_list_name);
    await me.tap(againText.go(1));
    await me.see(againText.added(1));
    const lines = async () =>
      (await stack.post('/pb/api/cart/list', { token: buyer.token, body: {} })).body.data.items;
    await until('a line in the cart', async () => (await lines()).length > 0);
    expect(await lines()).toMatchObject([{ cart_product_id: sold.id, cart_product_quantity: 3 }]);
  });
});

describe(H5.name, () => {
  test('a number is found as it is shown; tabs show their state alone', async () => {
    const { buyer, placed } = await ordered();
    const { data: other } = await order('create', buyer, {
      idempotency_key: freshKey(),
      items: [{ product_id: (await stack.product()).id, quantity: 1 }],
    });
    await move(other, { order_status: 'confirmed' });
    me = await H5.open(browser, stack.url, buyer.name, LIST);
    const numbers = me.page.locator('.order-card__way').filter({ visible: true });
    const shows = (...labels: readonly string[]) =>
      until(`the orders ${labels.join(' and ')}`, async () => {
        const shown = await numbers.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
        return JSON.stringify(shown) === JSON.stringify(labels);
      });
    await shows(cardOf('confirmed', other), cardOf('pending', placed));
    const tab = (state: 'all' | 'pending' | 'cancelled') =>
      me.page.getByRole('tab', { name: tabWord(state) }).click();
    await tab('pending');
    await shows(cardOf('pending', placed));
    await tab('cancelled');
    await me.see(ordersText.emptyOf(STATE_SAID.cancelled.word));
    await tab('all');
    await me.page.getByPlaceholder(ordersText.placeholder).fill(shortOrderNumber(other.order_number));
    await shows(cardOf('confirmed', other));
    await me.tap(uiText.clear);
    await shows(cardOf('confirmed', other), cardOf('pending', placed));
  });

  test('without a network the list stands there with its hour; where it goes is not on the device', async () => {
    const phone = freshPhone();
    const delivery = { name: '收件甲', phone, region: '广东省 惠州市', address: '演达大道 1 号' };
    const { buyer, placed } = await ordered({ delivery });
    me = await H5.open(browser, stack.url, buyer.name, LIST);
    await seeCard('pending', placed);
    const kept = await me.page.evaluate<string>(`JSON.stringify({ ...localStorage })`);
    expect(kept).toContain(placed.order_number);
    expect(kept).not.toContain(phone);
    expect(kept).not.toContain(delivery.address);

    await me.setOffline(true);
    await me.page.getByRole('tab', { name: STATE_SAID.pending.word }).click();
    await me.page.getByText(/^没有网络，这是 \d+:\d\d 的内容$/).waitFor();
    expect(await me.page.locator('.order-card__way').filter({ visible: true }).count()).toBe(1);
    // Nobody has to tap: what is old asks again by itself.
    await me.setOffline(false);
    await me.page.getByText(/^没有网络，这是/).waitFor({ state: 'hidden' });
    expect(await me.page.locator('.order-card__way').filter({ visible: true }).count()).toBe(1);
  });
});
