import type { Session } from '../../../shared/service-routes';
import type { Operation } from '../operation';
import { openidByCode } from './openid-by-code';

/**
 * Signs a person in by WeChat and registers them at their first visit (`/pb/api/wechat/login`). In the WeChat door
 * the platform has named the openid already; over HTTP the `wx.login` code is exchanged for it.
 */
export const postWechatLogin: Operation<{ users_wx_code?: string }, Session> = async (input, context) => {
  const openid = await openidByCode(input.users_wx_code, context);
  if (!openid.ok) return openid;
  const { address, database } = context;
  return database.wechatLogin({ openid: openid.value, ...(address && { address }) });
};
