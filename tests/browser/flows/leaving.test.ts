import type { Browser } from 'playwright-core';
import { profileText } from '../../../client/features/profile/text';
import { settingsText } from '../../../client/features/me/settings-text';
import { meText, privacyText, sessionText, startText, text } from '../../../client/shared/text';
import { freshName } from '../../harness/fresh';
import { sharedStack } from '../../harness/shared-stack';
import { until } from '../../harness/until';
import { launchBrowser } from '../chromium';
import type { Driver } from './driver';
import { H5, HTTPS_DEVICE, PLACES, type Place } from './places';
import { toMyPage, toProfileForm, startIsWhole } from './steps';

const stack = sharedStack();
let browser: Browser;
let me: Driver;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => me?.close());

async function toSettings({ open }: Place, person = freshName('leave')): Promise<string> {
  me = await open(browser, stack.url, person);
  await toMyPage(me);
  await me.tap(meText.settings);
  await me.see(settingsText.erase);
  return person;
}

describe.each(PLACES)('$name', (place) => {
  test('signed out here stays so over a restart, until the tap', async () => {
    await toSettings(place);
    await me.tap(settingsText.thisDevice);
    await me.see(sessionText.signedOut);
    const logins = me.faults.count('login');
    await me.restart();
    await me.see(sessionText.signedOut);
    expect(me.faults.count('login')).toBe(logins);
    await me.tap(text.signIn);
    await me.see(startText.profile);
    expect(me.complaints()).toEqual([]);
  });

  test('signed out everywhere ends every token, and says that the same WeChat signs in again by itself', async () => {
    const person = await toSettings(place);
    const { token } = await stack.signIn(person);
    const other = await place.open(browser, stack.url, person);
    try {
      await other.see(startText.profile);
      await me.tap(settingsText.everywhere);
      await me.see(settingsText.everywhereHint);
      expect(settingsText.everywhereHint).toContain('自动重新登录');
      await me.tap(settingsText.everywhereGo);
      await me.see(sessionText.signedOut);
      const { status } = await stack.post('/pb/api/system/refresh-token', { body: {}, token });
      expect(status).toBe(401);
      await other.restart();
      await other.see(startText.profile);
    } finally {
      await other.close();
    }
  });

  test('an account is deleted in two steps, and the next sign-in is a new person', async () => {
    const person = freshName('erase');
    const before = await stack.signIn(person);
    await stack.post('/pb/api/wechat/profile', { token: before.token, body: { users_name: '林晓月' } });
    await toSettings(place, person);

    await me.tap(settingsText.erase);
    await me.tap(settingsText.eraseKeep);
    await me.tap(settingsText.erase);
    await seeSafeWay(settingsText.eraseNext);
    await me.tap(settingsText.eraseNext);
    await me.see(settingsText.eraseConfirmTitle);
    await seeSafeWay(settingsText.eraseGo);
    await me.type(settingsText.eraseWordLabel, settingsText.eraseWord);
    await me.tap(settingsText.eraseGo);
    await me.see(sessionText.erased);
    await me.tap(sessionText.startAnew);
    await me.see(startText.profile);
    await me.seeNot('林晓月');
  });

  test('the consent goes with the account: the next person is asked', async () => {
    const person = freshName('erase');
    me = await place.open(browser, stack.url, person);
    await toProfileForm(me);
    await me.back();
    await toMyPage(me);
    await me.tap(meText.settings);
    await me.tap(settingsText.erase);
    await me.tap(settingsText.eraseNext);
    await me.type(settingsText.eraseWordLabel, settingsText.eraseWord);
    await me.tap(settingsText.eraseGo);
    await me.tap(sessionText.startAnew);
    await startIsWhole(me);
    await me.tap(startText.profileGo);
    await me.see(privacyText.askTitle);
    await me.tap(privacyText.agree);
    await me.see(profileText.name);
    await me.restart();
    await startIsWhole(me);
    await me.tap(startText.profileGo);
    await me.see(profileText.name);
    await me.seeNot(privacyText.askTitle);
  });
});

/** The bright button is the one that changes nothing. */
async function seeSafeWay(dangerous: string): Promise<void> {
  const bright = me.page.locator('.button--main').filter({ visible: true });
  expect(await bright.last().innerText()).toContain(settingsText.eraseKeep);
  const quiet = me.page.locator('.button--danger').filter({ visible: true });
  expect(await quiet.last().innerText()).toContain(dangerous);
}

test.each([H5, HTTPS_DEVICE])('$name: the ways out are buttons, the title stands once', async (place) => {
  await toSettings(place);
  const ways = me.page.locator('.list__line--way').filter({ visible: true });
  const lines = (await ways.allInnerTexts()).join();
  for (const out of [settingsText.thisDevice, settingsText.everywhere, settingsText.erase]) {
    expect(lines).not.toContain(out);
  }
  expect(lines).toContain(settingsText.privacy);
  const titles = me.page.getByText(settingsText.title, { exact: true }).filter({ visible: true });
  // The page below goes out of sight a moment later.
  await until('one title', async () => (await titles.count()) === 1);
});

test.each([H5, HTTPS_DEVICE])(
  '$name: somebody disabled reads whom to call, and comes in again',
  async ({ open }) => {
    const person = freshName('disabled');
    const { openid } = await stack.signIn(person);
    await stack.setUser(openid, { users_status: 1 });
    me = await open(browser, stack.url, person);
    await me.see(sessionText.refusedDisabled);
    await toMyPage(me);
    await me.see(sessionText.refusedDisabledHint);
    await me.page.getByText(text.supportId).filter({ visible: true }).first().waitFor();
    await stack.setUser(openid, { users_status: 0 });
    await me.tap(text.retry);
    await me.see(meText.settings);
  },
);

test.each([H5, HTTPS_DEVICE])('$name: disabled in the middle of a form', async ({ open }) => {
  const person = freshName('disabled');
  me = await open(browser, stack.url, person);
  await toProfileForm(me);
  await me.type(profileText.name, '林晓月');
  await stack.setUser(await stack.openidOf(person), { users_status: 1 });
  await me.tap(profileText.save);
  await me.see(sessionText.refusedDisabled);
});
