import { EMPTY_EVENT, wechatDoor } from '../shared/doors/wechat';

/** Cloud function `login`: event `{}`; the platform names the openid, so there is no code. */
export const main = wechatDoor('postWechatLogin', EMPTY_EVENT);
