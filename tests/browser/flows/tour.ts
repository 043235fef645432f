import { profileText } from '../../../client/features/profile/text';
import { phoneText } from '../../../client/features/phone/text';
import { papersText } from '../../../client/features/papers/text';
import { settingsText } from '../../../client/features/me/settings-text';
import { meText, privacyText, sessionText, startText, tabText, text } from '../../../client/shared/text';
import type { Driver } from './driver';
import { startIsWhole } from './steps';

/** Every screen with what it is called in Chinese, in the order of the tour. */
export const SCREENS = {
  start: '第一次打开',
  'privacy-ask': '请求同意隐私指引',
  'privacy-refused': '暂不同意',
  profile: '填写资料',
  'profile-wrong': '边填边检查',
  'start-phone': '下一步：绑定手机号',
  phone: '绑定手机号',
  'phone-refused': '拒绝后也可以继续',
  me: '我的',
  'phone-bound': '已绑定的手机号',
  papers: '证件与资质（默认遮住）',
  settings: '设置',
  privacy: '隐私指引',
  'sign-out': '退出所有设备',
  erase: '注销：会失去什么',
  'erase-word': '注销：输入确认',
  'signed-out': '已退出登录',
  disabled: '账号已停用',
} as const;

export type ScreenName = keyof typeof SCREENS;

interface Tour {
  readonly picture: Buffer;
  readonly phone: string;
  /** What an operator does to this person. */
  disable(): Promise<void>;
  visit(screen: ScreenName): Promise<void>;
}

/** A new person's way over every screen. */
export async function takeTour(me: Driver, { picture, phone, disable, visit }: Tour): Promise<void> {
  await me.see(startText.profile);
  await startIsWhole(me);
  await visit('start');
  await me.tap(startText.profileGo);
  await me.see(privacyText.askTitle);
  await visit('privacy-ask');
  await me.tap(privacyText.refuse);
  await me.see(privacyText.gateTitle);
  await visit('privacy-refused');
  await me.tap(privacyText.gateGo);
  await me.tap(privacyText.agree);
  await me.see(profileText.name);
  await visit('profile');
  await me.choosePicture(profileText.choosePicture, picture);
  await me.see(profileText.changePicture);
  await me.type(profileText.tag, '长'.repeat(51));
  await visit('profile-wrong');
  await me.type(profileText.tag, '经销商');
  await me.type(profileText.name, '林晓月');
  await me.tap(profileText.save);
  await me.see(startText.phone);
  await visit('start-phone');
  await me.tap(startText.phoneGo);
  await me.see(phoneText.why);
  await visit('phone');
  await me.givePhone(phoneText.bind, 'denied');
  await me.see(phoneText.refusedTitle);
  await visit('phone-refused');
  await me.givePhone(phoneText.bind, phone);
  await me.see(phoneText.done);
  await me.tap(tabText.me);
  await me.see(meText.profileComplete);
  await visit('me');
  await me.tap(meText.phone);
  await me.see(phoneText.bound);
  await visit('phone-bound');
  await me.back();
  await me.tap(meText.papers);
  await me.choosePicture(`${papersText.cards.users_id_pic_a.title}：${papersText.choose}`, picture);
  await me.see(papersText.reveal);
  await visit('papers');
  await me.back();
  await takeLeave(me, { disable, visit });
}

async function takeLeave(me: Driver, { disable, visit }: Pick<Tour, 'disable' | 'visit'>): Promise<void> {
  await me.tap(meText.settings);
  await me.see(settingsText.erase);
  await visit('settings');
  await me.tap(settingsText.privacy);
  await me.see(privacyText.agreed);
  await visit('privacy');
  await me.back();
  await me.tap(settingsText.everywhere);
  await me.see(settingsText.everywhereHint);
  await visit('sign-out');
  await me.tap('取消');
  await me.tap(settingsText.erase);
  await me.see(settingsText.eraseTitle);
  await visit('erase');
  await me.tap(settingsText.eraseNext);
  await me.see(settingsText.eraseConfirmTitle);
  await visit('erase-word');
  await me.tap(settingsText.eraseKeep);
  await me.tap(settingsText.thisDevice);
  await me.see(sessionText.signedOut);
  await visit('signed-out');
  await disable();
  await me.tap(text.signIn);
  await me.see(sessionText.refusedDisabled);
  await visit('disabled');
}
