import type { Browser } from 'playwright-core';
import { profileText } from '../../../client/features/profile/text';
import { papersText } from '../../../client/features/papers/text';
import { meText, privacyText } from '../../../client/shared/text';
import { uploadText } from '../../../client/shared/picture-slot/text';
import { freshName, freshPhone } from '../../harness/fresh';
import { sharedStack } from '../../harness/shared-stack';
import { launchBrowser } from '../chromium';
import { pictureOf } from '../pictures';
import type { Driver } from './driver';
import { H5, HTTPS_DEVICE, PLACES } from './places';
import { toMyPage, toProfileForm } from './steps';

const stack = sharedStack();
const { title } = papersText.cards.users_title_picture;
const ID_NUMBER = '350102199001011234';
let browser: Browser;
let picture: Buffer;
let me: Driver;

beforeAll(async () => {
  browser = await launchBrowser();
  picture = await pictureOf(browser, 64, 64);
});
afterAll(() => browser?.close());
afterEach(() => me?.close());

const asStored = async (person: string) =>
  (await stack.post('/pb/api/wechat/login', { body: { users_wx_code: await stack.loginCode(person) } })).body
    .data.user;

describe.each(PLACES)('$name', ({ open }) => {
  test('tag and identity number are taken back by emptying their fields', async () => {
    const person = freshName('back');
    const { token } = await stack.signIn(person);
    await stack.post('/pb/api/wechat/profile', {
      token,
      body: { users_name: '林晓月', users_tag: '经销商', users_id_number: ID_NUMBER },
    });
    me = await open(browser, stack.url, person);
    await toMyPage(me);
    await me.tap(meText.profile);
    await me.tap(privacyText.agree);
    expect(await me.read(profileText.idNumber)).toBe(ID_NUMBER);
    await me.type(profileText.idNumber, '');
    await me.see(profileText.willBeRemoved);
    await me.type(profileText.tag, '');
    await me.tap(profileText.save);
    await me.see(profileText.saved);
    expect(await asStored(person)).toMatchObject({
      users_name: '林晓月',
      users_tag: '',
      users_id_number: '',
    });
    await me.tap(meText.profile);
    expect([await me.read(profileText.tag), await me.read(profileText.idNumber)]).toEqual(['', '']);
  });

  test('a paper is removed after a question, and the file is gone', async () => {
    const person = freshName('back');
    me = await open(browser, stack.url, person);
    await toMyPage(me);
    await me.tap(meText.papers);
    await me.tap(privacyText.agree);
    await me.choosePicture(`${title}：${papersText.choose}`, picture);
    await me.see(papersText.reveal);
    const link: string = (await asStored(person)).users_title_picture_url;
    expect((await fetch(link)).status).toBe(200);

    await me.tap(`${title}：${papersText.remove}`);
    await me.see(papersText.removeTitle(title));
    await me.tap(papersText.removeKeep);
    await me.see(papersText.reveal);
    await me.tap(`${title}：${papersText.remove}`);
    await me.tap(papersText.removeGo);
    await me.see(uploadText.removed(title));
    await me.seeNot(papersText.reveal);
    expect((await fetch(link)).status).toBe(404);
    expect((await asStored(person)).users_title_picture).toBe('');
    await me.back();
    await me.see(meText.papersCount(0));
    expect(me.complaints()).toEqual([]);
  });
});

describe.each([H5, HTTPS_DEVICE])('$name', ({ open }) => {
  test('neither the whole number nor the identity number lies on the device, saved or only typed', async () => {
    const person = freshName('kept');
    const phone = freshPhone();
    const { token } = await stack.signIn(person);
    await stack.post('/pb/api/wechat/profile', {
      token,
      body: {
        users_name: '林晓月',
        users_id_number: ID_NUMBER,
        users_phone_code: await stack.phoneCode(person, phone),
      },
    });
    me = await open(browser, stack.url, person);
    const masked = `${phone.slice(0, 3)}****${phone.slice(7)}`;
    await toMyPage(me);
    await me.see(masked);
    await me.tap(meText.profile);
    await me.tap(privacyText.agree);
    await me.type(profileText.idNumber, '350102199001015678');
    await me.type(profileText.tag, '经销商');
    const kept = await me.page.evaluate<string>('JSON.stringify(Object.entries(localStorage))');
    expect(kept).toContain(masked);
    expect(kept).toContain('经销商');
    expect(kept).not.toContain(phone);
    expect(kept).not.toContain('350102');
  });

  test('a file that is no picture leads to another one, not to the same again', async () => {
    me = await open(browser, stack.url, freshName('wrong'));
    await toProfileForm(me);
    await me.choosePicture(profileText.choosePicture, Buffer.from('this is a text'));
    await me.see(uploadText.chooseOther);
    await me.seeNot(uploadText.retry);
    await me.choosePicture(uploadText.chooseOther, picture);
    await me.see(profileText.changePicture);
    await me.back();
    await toMyPage(me);
    await me.tap(meText.papers);
    await me.choosePicture(`${title}：${papersText.choose}`, Buffer.from('this is a text'));
    await me.see(uploadText.chooseOther);
    await me.choosePicture(uploadText.chooseOther, picture);
    await me.see(papersText.reveal);
  });

  test('Enter in a field saves', async () => {
    me = await open(browser, stack.url, freshName('enter'));
    await toProfileForm(me);
    await me.type(profileText.name, '林晓月');
    await me.type(profileText.tag, '经销商');
    await me.pressEnter();
    await me.see(profileText.saved);
  });
});
