import type { Browser } from 'playwright-core';
import { ERRORS } from '../../../domain/errors';
import { phoneText } from '../../../client/features/phone/text';
import { meText, privacyText } from '../../../client/shared/text';
import { platformText } from '../../../client/platform/text';
import { freshName, freshPhone } from '../../harness/fresh';
import { type Rig, startRig } from '../../harness/rig';
import { launchBrowser } from '../chromium';
import type { Driver } from './driver';
import { CLOUD_DEVICE, H5, HTTPS_DEVICE, PLACES, type Place } from './places';
import { toMyPage } from './steps';

/** WeChat's bad days are everybody's: these tests have a stack of their own. */
let rig: Rig;
let browser: Browser;
let me: Driver;

beforeAll(async () => {
  [rig, browser] = await Promise.all([startRig(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await rig?.stop();
});
afterEach(() => me?.close());

/** A new person on the page that binds a phone, the privacy guide agreed to. */
async function toPhone({ open }: Place): Promise<void> {
  me = await open(browser, rig.stack.url, freshName('phone'));
  await toMyPage(me);
  await me.tap(meText.phone);
  await me.tap(privacyText.agree);
  await me.see(phoneText.why);
}

test.each(PLACES)('$name: WeChat busy, said so; the next tap binds', async (place) => {
  await toPhone(place);
  // The server asks once more by itself.
  await rig.stack.fault('getuserphonenumber', 'busy', 2);
  await me.givePhone(phoneText.bind, freshPhone());
  await me.see(ERRORS.WECHAT_BUSY.msg);
  await me.givePhone(phoneText.bind, freshPhone());
  await me.see(phoneText.done);
});

test.each([H5])('$name: WeChat slow: waits, then says so; the next tap binds', async (place) => {
  await toPhone(place);
  await rig.stack.fault('getuserphonenumber', 'slow');
  await me.givePhone(phoneText.bind, freshPhone());
  await me.see(phoneText.bindBusy);
  await me.see(ERRORS.WECHAT_UNAVAILABLE.msg);
  await me.givePhone(phoneText.bind, freshPhone());
  await me.see(phoneText.done);
});

test.each([HTTPS_DEVICE, H5])(
  '$name: a number that somebody else has, and the quota used up',
  async (place) => {
    const phone = freshPhone();
    const other = freshName('other');
    const { token } = await rig.stack.signIn(other);
    const code = await rig.stack.phoneCode(other, phone);
    await rig.stack.post('/pb/api/wechat/profile', { token, body: { users_phone_code: code } });

    await toPhone(place);
    await me.givePhone(phoneText.bind, phone);
    await me.see(ERRORS.PHONE_TAKEN.msg);
    await me.givePhone(phoneText.bind, 'quota');
    await me.see(platformText.refused.quota);
    await me.seeNot(ERRORS.PHONE_TAKEN.msg);
    await me.givePhone(phoneText.bind, freshPhone());
    await me.see(phoneText.done);
  },
);

test(`${CLOUD_DEVICE.name}: a code that WeChat does not know any more`, async () => {
  await toPhone(CLOUD_DEVICE);
  await rig.stack.fault('getuserphonenumber', 'expired');
  await me.givePhone(phoneText.bind, freshPhone());
  await me.see(ERRORS.WECHAT_CODE_INVALID.msg);
  await me.givePhone(phoneText.bind, freshPhone());
  await me.see(phoneText.done);
});
