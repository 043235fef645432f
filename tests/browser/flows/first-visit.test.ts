import type { Browser } from 'playwright-core';
import { profileText } from '../../../client/features/profile/text';
import { phoneText } from '../../../client/features/phone/text';
import { settingsText } from '../../../client/features/me/settings-text';
import { meText, privacyText, startText, tabText, text } from '../../../client/shared/text';
import { freshName, freshPhone } from '../../harness/fresh';
import { sharedStack } from '../../harness/shared-stack';
import { launchBrowser } from '../chromium';
import { pictureOf } from '../pictures';
import type { Driver } from './driver';
import { PLACES } from './places';
import { startIsWhole } from './steps';

const stack = sharedStack();
let browser: Browser;
let me: Driver | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => me?.close());

const masked = (phone: string) => `${phone.slice(0, 3)}****${phone.slice(7)}`;

describe.each(PLACES)('$name', ({ open }) => {
  test('from the first visit to a complete profile, saying no on the way', async () => {
    const person = freshName('visit');
    const phone = freshPhone();
    me = await open(browser, stack.url, person);

    // Recognised at once; nothing personal was asked.
    await me.see(startText.profile);
    await startIsWhole(me);
    await me.tap(startText.profileGo);

    // No to the privacy guide: the page says so, everything else goes on.
    await me.see(privacyText.askTitle);
    await me.tap(privacyText.refuse);
    await me.see(privacyText.gateTitle);
    await me.back();
    await me.tap(tabText.me);
    await me.see(meText.profileLacks('头像、姓名、手机号'));
    await me.tap(meText.settings);
    await me.tap(settingsText.privacy);
    await me.see(privacyText.notAgreed);
    await me.back();
    await me.back();

    // Yes after all.
    await me.tap(meText.profile);
    await me.tap(privacyText.gateGo);
    await me.tap(privacyText.agree);

    // The avatar is stored as soon as it is chosen, the name by the button.
    await me.choosePicture(profileText.choosePicture, await pictureOf(browser, 64, 64));
    await me.see(profileText.changePicture);
    await me.type(profileText.name, ' ');
    await me.see('请填写姓名或昵称');
    await me.type(profileText.name, '林晓月');
    await me.seeNot('请填写姓名或昵称');
    await me.tap(profileText.save);
    await me.see(profileText.saved);
    await me.see(meText.profileLacks('手机号'));
    await me.tap(tabText.start);

    // The phone comes last; a refusal is no dead end.
    await me.see(startText.phone);
    await me.seeNot(startText.profile);
    await me.tap(startText.phoneGo);
    await me.givePhone(phoneText.bind, 'denied');
    await me.see(phoneText.refusedTitle);
    await me.tap(text.later);
    await me.see(tabText.start);
    await me.seeNot(startText.phone);
    await me.tap(tabText.me);
    await me.tap(meText.phone);
    await me.givePhone(phoneText.bind, phone);
    await me.see(phoneText.done);

    // All of it is on the own page, and in the database.
    await me.see(meText.profileComplete);
    await me.see('林晓月');
    await me.see(masked(phone));
    await me.see('注册用户');
    expect(await me.pictures()).toBe(1);
    const { body } = await stack.post('/pb/api/wechat/login', {
      body: { users_wx_code: await stack.loginCode(person) },
    });
    expect(body.data).toMatchObject({ is_info_complete: true, user: { users_name: '林晓月' } });

    // Editing is the same form; the number can be verified anew.
    await me.tap(meText.profile);
    expect(await me.read(profileText.name)).toBe('林晓月');
    await me.type(profileText.tag, '经销商');
    await me.tap(profileText.save);
    await me.see(profileText.saved);
    const other = freshPhone();
    await me.tap(meText.phone);
    await me.tap(phoneText.change);
    await me.tap(phoneText.changeGo);
    await me.givePhone(phoneText.bind, other);
    await me.see(phoneText.changed);
    await me.see(masked(other));
    expect(me.complaints()).toEqual([]);
  });
});
