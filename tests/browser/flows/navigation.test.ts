import type { Browser } from 'playwright-core';
import { homeText } from '../../../client/features/home/text';
import { profileText } from '../../../client/features/profile/text';
import { settingsText } from '../../../client/features/me/settings-text';
import { meText, navigateText, privacyText, startText, tabText, text } from '../../../client/shared/text';
import { freshName } from '../../harness/fresh';
import { sharedStack } from '../../harness/shared-stack';
import { launchBrowser } from '../chromium';
import { settled } from '../settled';
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

describe.each([H5, HTTPS_DEVICE])('$name', ({ name, open }) => {
  test('a page that cannot be loaded says so and nothing else happens; once it can, Back leads where one was', async () => {
    me = await open(browser, stack.url, freshName('go'));
    await toMyPage(me);
    await me.see(meText.settings);
    await me.cutPages(true);
    const address = me.page.url();
    await me.tap(meText.settings);
    await me.see(navigateText.notOpened);
    if (name === H5.name) await settled(me.page);
    await me.see(meText.settings);
    expect(me.page.url()).toBe(address);

    await me.cutPages(false);
    await me.tap(meText.settings);
    await me.see(settingsText.erase);
    await me.back();
    await me.see(meText.papers);
    await me.tap(tabText.start);
    await me.see(startText.profile);
  });

  test('a save that ends late closes its own page only, not the one that is open by then', async () => {
    me = await open(browser, stack.url, freshName('late'));
    await toMyPage(me);
    await me.tap(meText.profile);
    await me.tap(privacyText.agree);
    await me.type(profileText.name, '林晓月');
    const release = me.faults.hold('profile');
    await me.tap(profileText.save);
    await me.see(profileText.saving);
    await me.back();
    await me.tap(meText.settings);
    await me.see(settingsText.erase);
    release();
    await me.see(profileText.saved);
    if (name === H5.name) await settled(me.page);
    await me.see(settingsText.erase);
    await me.back();
    await me.see(meText.papers);
  });

  test('an address that leads nowhere says so and leads home', async () => {
    me = await open(browser, stack.url, freshName('lost'), 'pages/no-such-page/index?id=1');
    await me.see(navigateText.notFoundHint);
    await me.tap(navigateText.notFoundGo);
    await me.see(startText.profile);
    await me.seeNot(navigateText.notFoundHint);
  });

  test('a shared card opens its page for somebody who is not signed in, with the start page as the way back', async () => {
    me = await open(browser, stack.url, freshName('card'), 'subpackages/account/privacy/index');
    await me.see(privacyText.notAgreed);
    const home = name === H5.name ? 'button' : 'link';
    await me.page.getByRole(home, { name: text.home, exact: true }).filter({ visible: true }).click();
    await me.see(homeText.search);
    await me.seeNot(privacyText.notAgreed);
  });

  test('tabs stay as they were left, and Back does not go from tab to tab', async () => {
    me = await open(browser, stack.url, freshName('tabs'));
    await me.see(startText.profile);
    const chosen = () =>
      me.page.getByRole('tab', { selected: true }).filter({ visible: true }).allInnerTexts();
    expect(await chosen()).toEqual([tabText.start]);
    await me.tap(tabText.me);
    await me.see(meText.settings);
    expect(await chosen()).toEqual([tabText.me]);
    const tabs = me.page.getByRole('tab').filter({ visible: true });
    const { start, category, cart, me: mine } = tabText;
    expect(await tabs.allInnerTexts()).toEqual([start, category, cart, mine]);
    // A second tap on the tab that is open does nothing.
    await me.tap(tabText.me);
    await me.see(meText.settings);
    await me.tap(tabText.start);
    await me.see(startText.profile);
    expect(await me.page.getByRole('link', { name: '返回' }).filter({ visible: true }).count()).toBe(0);
    expect(me.complaints()).toEqual([]);
  });
});
