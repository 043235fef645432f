import { forCaller } from '../operation';

/** Ends every token of the caller on all devices (`/pb/api/wechat/logout`). */
export const postWechatLogout = forCaller<object, object>((_input, caller, { database }) =>
  database.endSessions(caller),
);
