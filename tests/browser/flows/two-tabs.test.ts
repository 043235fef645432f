import type { Browser } from 'playwright-core';
import { profileText } from '../../../client/features/profile/text';
import { settingsText } from '../../../client/features/me/settings-text';
import { meText, sessionText, startText, text } from '../../../client/shared/text';
import { freshName } from '../../harness/fresh';
import { sharedStack } from '../../harness/shared-stack';
import { launchBrowser } from '../chromium';
import type { Driver } from './driver';
import { openAnotherTab, openH5 } from './h5-driver';
import { toMyPage, toProfileForm } from './steps';

const stack = sharedStack();
let browser: Browser;
let first: Driver;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => first?.close());

test('two tabs are one session: who signs out or in, and what is saved, is seen in both', async () => {
  first = await openH5(browser, { url: stack.url, person: freshName('tabs') });
  await first.see(startText.profile);
  const second = await openAnotherTab(first, stack.url);
  await second.see(startText.profile);

  await toProfileForm(first);
  await first.type(profileText.name, '林晓月');
  await first.tap(profileText.save);
  await first.see(profileText.saved);
  await second.see(meText.profileLacks(meText.parts.users_picture));

  await toMyPage(second);
  await second.tap(meText.settings);
  await second.tap(settingsText.thisDevice);
  await second.see(sessionText.signedOut);
  await first.see(sessionText.signedOut);

  await first.tap(text.signIn);
  await first.see(meText.profileLacks(meText.parts.users_picture));
  await second.see(meText.profileLacks(meText.parts.users_picture));
  expect(await first.token()).toBe(await second.token());
  expect([...first.complaints(), ...second.complaints()]).toEqual([]);
});
