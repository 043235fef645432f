import type { Browser } from 'playwright-core';
import { profileText } from '../../../client/features/profile/text';
import { papersText } from '../../../client/features/papers/text';
import { meText, privacyText, startText, tabText } from '../../../client/shared/text';
import { uploadText } from '../../../client/shared/picture-slot/text';
import { freshName } from '../../harness/fresh';
import { sharedStack } from '../../harness/shared-stack';
import { launchBrowser } from '../chromium';
import { pictureOf } from '../pictures';
import type { Driver } from './driver';
import { H5, HTTPS_DEVICE, PLACES } from './places';
import { toMyPage, startIsWhole } from './steps';

const stack = sharedStack();
const { title } = papersText.cards.users_id_pic_a;
let browser: Browser;
let picture: Buffer;
let me: Driver;

beforeAll(async () => {
  browser = await launchBrowser();
  picture = await pictureOf(browser, 64, 64);
});
afterAll(() => browser?.close());
afterEach(() => me?.close());

describe.each([H5, HTTPS_DEVICE])('$name', ({ open }) => {
  test('the question for consent stays with its page: Back is a “not now” and takes it along', async () => {
    me = await open(browser, stack.url, freshName('sheet'));
    await startIsWhole(me);
    await me.tap(startText.profileGo);
    await me.see(privacyText.askTitle);
    // The page below is out of sight.
    await me.seeNot(startText.profile);
    await me.leave();
    await me.see(startText.profile);
    await me.seeNot(privacyText.askTitle);
    await toMyPage(me);
    await me.see(meText.settings);
    await me.seeNot(privacyText.askTitle);
    await me.tap(tabText.start);
    await startIsWhole(me);
    await me.tap(startText.profileGo);
    await me.see(privacyText.gateTitle);
    await me.seeNot(privacyText.askTitle);
  });

  test('and waits there while the whole text is read', async () => {
    me = await open(browser, stack.url, freshName('sheet'));
    await startIsWhole(me);
    await me.tap(startText.profileGo);
    await me.tap(privacyText.read);
    await me.see(privacyText.notAgreed);
    await me.seeNot(privacyText.askTitle);
    await me.back();
    await me.see(privacyText.askTitle);
    await me.tap(privacyText.agree);
    await me.see(profileText.name);
    expect(me.complaints()).toEqual([]);
  });
});

describe.each(PLACES)('$name: a picture whose page is left', ({ open }) => {
  beforeEach(async () => {
    me = await open(browser, stack.url, freshName('left'));
    await toMyPage(me);
    await me.tap(meText.papers);
    await me.tap(privacyText.agree);
  });

  test('arrives all the same, and both is said', async () => {
    const release = me.faults.hold('upload');
    await me.choosePicture(`${title}：${papersText.choose}`, picture);
    await me.see(uploadText.cancel);
    await me.back();
    await me.see(uploadText.goesOn(title));
    await me.see(meText.papersCount(0));
    release();
    await me.see(uploadText.stored(title));
    await me.see(meText.papersCount(1));
    expect(me.complaints()).toEqual([]);
  });

  test('or fails, which is said too, and can be sent again on its page', async () => {
    const release = me.faults.hold('upload');
    me.faults.breakOff('upload');
    await me.choosePicture(`${title}：${papersText.choose}`, picture);
    await me.see(uploadText.cancel);
    await me.back();
    await me.see(uploadText.goesOn(title));
    release();
    await me.see(uploadText.failedUnseen(title));
    await me.tap(meText.papers);
    await me.tap(uploadText.retry);
    await me.see(papersText.reveal);
  });
});
