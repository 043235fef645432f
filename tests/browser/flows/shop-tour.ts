import { cartText } from '../../../client/features/cart/text';
import { checkoutText, placedText } from '../../../client/features/checkout/text';
import { findText } from '../../../client/features/find/text';
import { homeText } from '../../../client/features/home/text';
import { kitText } from '../../../client/features/kits/text';
import { orderText, ordersText } from '../../../client/features/orders/text';
import { meText, tabText } from '../../../client/shared/text';
import { uiText } from '../../../client/shared/ui/text';
import type { Stack } from '../../harness/stack';
import type { Driver } from './driver';
import { fillInDelivery, toDeliveryForm } from './steps';

/** Every screen of the shop with what it is called in Chinese, in the order of the tour. */
export const SHOP_SCREENS = {
  home: '首页',
  'kit-sheet': '按间配齐',
  category: '分类',
  'add-sheet': '加入购物车',
  product: '产品',
  search: '搜索',
  'search-found': '搜索结果',
  cart: '购物车',
  'cart-manage': '购物车：管理',
  delivery: '收货信息',
  checkout: '结算',
  'checkout-short': '结算：库存不够',
  placed: '已下单',
  order: '订单',
  orders: '我的订单',
} as const;

export type ShopScreenName = keyof typeof SHOP_SCREENS;

interface ShopTour {
  /** Others buy what is in the cart. */
  sellOut(): Promise<void>;
  visit(screen: ShopScreenName): Promise<void>;
}

/** Of everything that is counted two pieces are left. */
export const sellOut = async ({ sql }: Stack): Promise<void> =>
  void (await sql('UPDATE tbl_product_list SET prod_list_stock = 2 WHERE prod_list_stock > 2'));

/** The button of that name that comes first. */
const first = (me: Driver, name: RegExp) =>
  me.page.getByRole('button', { name }).filter({ visible: true }).first();

/** The way of a demo customer with a full cart over every screen of the shop, to one more order. */
export async function takeShopTour(me: Driver, { sellOut, visit }: ShopTour): Promise<void> {
  await me.see(kitText.fitOut);
  await me.see(homeText.recommended);
  await visit('home');
  await me.tap(kitText.fitOut);
  await me.see(kitText.rooms);
  await visit('kit-sheet');
  await me.tap(uiText.close);

  await me.tap(tabText.category);
  await first(me, /^加入购物车：/).waitFor();
  await visit('category');
  await first(me, /^加入购物车：/).click();
  await me.see(uiText.perRoom);
  await visit('add-sheet');
  await me.tap(uiText.close);
  await me.page.locator('.product-line__way').filter({ visible: true }).first().click();
  await first(me, /^复制型号/).waitFor();
  await visit('product');
  // The page has a head of its own, and WeChat's lies under it.
  await me.leave();

  await me.tap(findText.searchHint);
  await me.type(uiText.search, '温控');
  await visit('search');
  await me.pressEnter();
  await first(me, /^加入购物车：/).waitFor();
  await visit('search-found');
  await me.back();
  await orderTheCart(me, { sellOut, visit });
}

async function orderTheCart(me: Driver, { sellOut, visit }: ShopTour): Promise<void> {
  await me.tap(tabText.cart);
  await me.see(cartText.cannotBeOrdered);
  await visit('cart');
  await me.tap(cartText.manage);
  await visit('cart-manage');
  await me.tap(cartText.done);
  const settle = await first(me, /^去结算 \d+ 款$/).innerText();
  await toDeliveryForm(me, Number(/\d+/.exec(settle)?.[0]));
  await visit('delivery');
  await fillInDelivery(me);
  await visit('checkout');
  await sellOut();
  await me.tap(checkoutText.submit);
  await first(me, /并提交$/).waitFor();
  await visit('checkout-short');
  await first(me, /并提交$/).click();
  await me.see(placedText.confirm);
  await visit('placed');
  await me.tap(placedText.order);
  await me.see(orderText.lines);
  await visit('order');
  await me.leave();
  await me.tap(tabText.me);
  await me.tap(meText.orders);
  await me.see(ordersText.title);
  await visit('orders');
}
