import { wechatDoor } from '../shared/doors/wechat';

/** Cloud function `profile`: event = body of `/pb/api/wechat/profile`. */
export const main = wechatDoor('postWechatProfile');
