import type { Storage } from '../types';
import { wechatPrivacy } from './over-wechat';
import type { WechatPrivacy } from './wechat';

declare const wx: WechatPrivacy;

export const privacyOf = (storage: Storage) => wechatPrivacy(wx, storage);
