import { wechatPrivacy } from './over-wechat';
import type { WechatPrivacy } from './wechat';

declare const wx: WechatPrivacy;

export const privacy = wechatPrivacy(wx);
