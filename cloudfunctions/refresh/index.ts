import { EMPTY_EVENT, wechatDoor } from '../shared/doors/wechat';

/** Cloud function `refresh`: event `{}`; a new token for whoever the platform names, if they are registered. */
export const main = wechatDoor('postSystemRefreshToken', EMPTY_EVENT);
