import type { Browser } from 'playwright-core';
import { profileText } from '../../../client/features/profile/text';
import { phoneText } from '../../../client/features/phone/text';
import { meText, privacyText, startText, tabText } from '../../../client/shared/text';
import { standInText } from '../../../client/platform/preview/text';
import { PEOPLE, type PersonName } from '../../../demo/people';
import { maskPhone } from '../../../domain/phones';
import { startRig, type Rig } from '../../harness/rig';
import { launchBrowser } from '../chromium';
import { pictureOf } from '../pictures';
import type { Driver } from './driver';
import { openH5 } from './h5-driver';
import { toMyPage, startIsWhole } from './steps';

/** What a reader of README.md tries first: the demo's people, chosen in the page's own bar, on a server with the demo. */
let rig: Rig;
let browser: Browser;
let me: Driver;

beforeAll(async () => {
  // One after the other: a browser that cannot be started must not leave a stack behind that nobody stops.
  browser = await launchBrowser();
  rig = await startRig({ demo: true });
});
afterAll(async () => {
  await browser?.close();
  await rig?.stop();
});
beforeEach(async () => {
  me = await openH5(browser, { url: rig.stack.url });
  await me.tap(standInText.barOpen);
});
afterEach(() => me?.close());

/** Chooses who holds the phone; everybody of the demo is known by name. */
async function become(name: PersonName): Promise<void> {
  await me.tap(name);
  await toMyPage(me);
  await me.see(PEOPLE[name].name);
}

/** On the own page: nothing is missing, and these are the name and number of whom was chosen. */
async function seeComplete(name: PersonName): Promise<void> {
  await me.see(meText.profileComplete);
  await me.see(PEOPLE[name].name);
  await me.see(maskPhone(PEOPLE[name].phone));
  expect(await me.pictures()).toBe(1);
}

const COMPLETE: readonly PersonName[] = ['alice', 'bob', 'dave', 'eve'];

test.each(COMPLETE)('%s signs in, is called by name, and has a complete profile', async (name) => {
  await become(name);
  await seeComplete(name);
  await me.tap(tabText.start);
  await me.seeNot(startText.profileGo);
  await me.seeNot(startText.phoneGo);
  expect(me.complaints()).toEqual([]);
});

test('carol completes her profile with what is offered to her', async () => {
  await become('carol');
  await me.tap(tabText.start);
  await startIsWhole(me);
  await me.tap(startText.profileGo);
  await me.tap(privacyText.agree);
  await me.choosePicture(profileText.choosePicture, await pictureOf(browser, 64, 64));
  await me.see(profileText.changePicture);
  expect(await me.read(profileText.name)).toBe(PEOPLE.carol.name);
  await me.tap(profileText.save);
  await me.see(startText.phone);
  await me.tap(startText.phoneGo);
  await me.tap(phoneText.bind);
  await me.see(standInText.phoneTitle);
  await me.tap(standInText.allow);
  await me.see(phoneText.done);
  await toMyPage(me);
  await seeComplete('carol');
  expect(me.complaints()).toEqual([]);
});
