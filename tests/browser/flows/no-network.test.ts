import type { Browser } from 'playwright-core';
import { platformText } from '../../../client/platform/text';
import { phoneText } from '../../../client/features/phone/text';
import { settingsText } from '../../../client/features/me/settings-text';
import { meText, privacyText, sessionText, startText, text } from '../../../client/shared/text';
import { freshName, freshPhone } from '../../harness/fresh';
import { sharedStack } from '../../harness/shared-stack';
import { launchBrowser } from '../chromium';
import type { Driver } from './driver';
import { H5, HTTPS_DEVICE } from './places';
import { toMyPage } from './steps';

const stack = sharedStack();
let browser: Browser;
let me: Driver;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => me?.close());

describe.each([H5, HTTPS_DEVICE])('$name', ({ open }) => {
  test('without a network that is what is said, and its return signs in, once, without a tap', async () => {
    me = await open(browser, stack.url, freshName('offline'));
    await toMyPage(me);
    await me.tap(meText.settings);
    await me.tap(settingsText.thisDevice);
    await me.see(sessionText.signedOut);

    await me.setOffline(true);
    await me.tap(text.signIn);
    await me.see(sessionText.offline);
    const logins = me.faults.count('login');
    await me.setOffline(false);
    await me.see(startText.profile);
    expect(me.faults.count('login')).toBe(logins + 1);
  });

  test('somebody who is signed in hears of the network, not of WeChat, and goes on when it is back', async () => {
    me = await open(browser, stack.url, freshName('offline'));
    await toMyPage(me);
    await me.tap(meText.phone);
    await me.tap(privacyText.agree);
    await me.see(phoneText.why);
    await me.setOffline(true);
    await me.givePhone(phoneText.bind, freshPhone());
    await me.see(platformText.refused.network);
    await me.seeNot(platformText.refused.failed);
    await me.setOffline(false);
    await me.givePhone(phoneText.bind, freshPhone());
    await me.see(phoneText.done);
  });
});
