import type { Browser } from 'playwright-core';
import { profileText } from '../../../client/features/profile/text';
import { meText, sessionText, text } from '../../../client/shared/text';
import { uploadText } from '../../../client/shared/picture-slot/text';
import { freshName } from '../../harness/fresh';
import { sharedStack } from '../../harness/shared-stack';
import { launchBrowser } from '../chromium';
import { pictureOf } from '../pictures';
import type { Driver } from './driver';
import { CLOUD_DEVICE, H5, HTTPS_DEVICE, PLACES } from './places';
import { toMyPage, toProfileForm } from './steps';

const stack = sharedStack();
let browser: Browser;
let picture: Buffer;
let me: Driver;

beforeAll(async () => {
  browser = await launchBrowser();
  picture = await pictureOf(browser, 64, 64);
});
afterAll(() => browser?.close());
afterEach(() => me?.close());

/** Every token of this person is worth nothing any more, as after a day or on another device's word. */
async function endTokens(): Promise<void> {
  const { status } = await stack.post('/pb/api/wechat/logout', { body: {}, token: await me.token() });
  expect(status).toBe(200);
}

async function typeBoth(): Promise<void> {
  await me.type(profileText.name, '林晓月');
  await me.type(profileText.tag, '酒店业主');
}

async function readBoth(): Promise<string[]> {
  return [await me.read(profileText.name), await me.read(profileText.tag)];
}

describe.each(PLACES)('$name: nothing typed is lost', ({ open }) => {
  beforeEach(async () => {
    me = await open(browser, stack.url, freshName('form'));
    await toProfileForm(me);
  });

  test('by a network that is slow and then gone', async () => {
    await typeBoth();
    const release = me.faults.hold('profile');
    me.faults.breakOff('profile');
    await me.tap(profileText.save);
    await me.see(profileText.saving);
    release();
    await me.see(text.network);
    expect(await readBoth()).toEqual(['林晓月', '酒店业主']);
    await me.tap(profileText.save);
    await me.see(profileText.saved);
    expect(me.faults.count('profile')).toBe(2);
  });

  test('by closing the client in the middle', async () => {
    await typeBoth();
    await me.restart();
    await toMyPage(me);
    await me.tap(meText.profile);
    await me.see(profileText.restored);
    expect(await readBoth()).toEqual(['林晓月', '酒店业主']);
    await me.tap(profileText.save);
    await me.see(profileText.saved);
    expect(me.complaints()).toEqual([]);
  });

  test('and an upload can be cancelled, fail, and be sent again', async () => {
    const release = me.faults.hold('upload');
    await me.choosePicture(profileText.choosePicture, picture);
    await me.tap(uploadText.cancel);
    await me.see(profileText.choosePicture);
    release();
    me.faults.breakOff('upload');
    await me.choosePicture(profileText.choosePicture, picture);
    await me.see(text.network);
    await me.tap(uploadText.retry);
    await me.see(profileText.changePicture);
    await me.seeNot(text.network);
    // Cancelled, cut off, stored.
    expect(me.faults.count('upload')).toBe(3);
  });
});

describe.each([H5, HTTPS_DEVICE])('$name: a session that ends in the middle of the form', ({ open }) => {
  beforeEach(async () => {
    me = await open(browser, stack.url, freshName('expired'));
    await toProfileForm(me);
    await typeBoth();
    await endTokens();
  });

  test('is renewed unseen by the save', async () => {
    await me.tap(profileText.save);
    await me.see(profileText.saved);
    await me.see(meText.profileLacks(meText.parts.users_picture));
    expect(me.faults.count('profile')).toBe(2);
    expect(me.faults.count('refresh')).toBe(1);
  });

  test('is renewed unseen by an upload', async () => {
    await me.choosePicture(profileText.choosePicture, picture);
    await me.see(profileText.changePicture);
    expect(me.faults.count('upload')).toBe(2);
    expect(await readBoth()).toEqual(['林晓月', '酒店业主']);
  });

  test('and cannot be renewed: the form stays, and the save goes on after the tap', async () => {
    me.spendNextCode();
    await me.tap(profileText.save);
    await me.see(sessionText.lostTitle);
    expect(await readBoth()).toEqual(['林晓月', '酒店业主']);
    await me.tap(text.signIn);
    await me.see(profileText.saved);
    await me.seeNot(sessionText.lostTitle);
  });
});

test(`${CLOUD_DEVICE.name}: a dead token matters to an upload alone, and is renewed`, async () => {
  me = await CLOUD_DEVICE.open(browser, stack.url, freshName('expired'));
  await toProfileForm(me);
  await endTokens();
  await me.choosePicture(profileText.choosePicture, picture);
  await me.see(profileText.changePicture);
  expect(me.faults.count('refresh')).toBe(1);
});
