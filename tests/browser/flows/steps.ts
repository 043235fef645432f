import { cartText } from '../../../client/features/cart/text';
import { checkoutText } from '../../../client/features/checkout/text';
import { homeText } from '../../../client/features/home/text';
import { profileText } from '../../../client/features/profile/text';
import { privacyText, startText, tabText } from '../../../client/shared/text';
import { until } from '../../harness/until';
import type { Driver } from './driver';

/** Steps that several flows begin with. */

/** The start page with everything on it: what comes later moves what is below it, and a tap would miss. */
export const startIsWhole = (me: Driver): Promise<unknown> =>
  until('the start page is whole', async () => {
    const bones = await me.page.locator('.bones').filter({ visible: true }).count();
    return (
      bones === 0 && (await me.page.getByText(homeText.recommended).filter({ visible: true }).count()) > 0
    );
  });

/** From the start page of a new person to the open profile form, the privacy guide agreed to. */
export async function toProfileForm(me: Driver): Promise<void> {
  await startIsWhole(me);
  await me.tap(startText.profileGo);
  await me.tap(privacyText.agree);
  await me.see(profileText.name);
}

/** From the start page to the person's own page. */
export async function toMyPage(me: Driver): Promise<void> {
  await me.tap(tabText.me);
}

const { delivery } = checkoutText;
export const ADDRESS = { name: '林晓月', phone: '0571-8888 6666', address: '文三路 999 号' };

/** From the cart with so many products chosen to the open form of the delivery, the privacy guide agreed to. */
export async function toDeliveryForm(me: Driver, kinds: number): Promise<void> {
  await me.tap(cartText.settle(kinds));
  await me.see(checkoutText.payLater);
  await me.tap(delivery.add);
  await me.tap(privacyText.agree);
  await me.see(delivery.name);
}

/** The form filled in, and back on the checkout. */
export async function fillInDelivery(me: Driver): Promise<void> {
  await me.type(delivery.name, ADDRESS.name);
  await me.type(delivery.phone, ADDRESS.phone);
  await me.tap(`${delivery.region}：${delivery.regionNone}`);
  for (const region of ['浙江省', '杭州市', '西湖区']) await me.tap(region);
  await me.type(delivery.address, ADDRESS.address);
  await me.tap(delivery.save);
  await me.seeNot(delivery.save);
  await me.see(ADDRESS.address);
}
