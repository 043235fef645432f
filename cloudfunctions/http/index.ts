import type { HttpEvent, HttpResponse } from '../../shared/http-event';
import { publicUrl, requireEnv, wechatBudget } from '../shared/env';
import { createHttpDoor } from './handler';

const env = requireEnv(['PB_URL', 'PB_SERVICE_TOKEN', 'WECHAT_APPID', 'WECHAT_APP_SECRET']);
const budgetMs = wechatBudget();

const door = createHttpDoor({
  database: { url: env.PB_URL, serviceToken: env.PB_SERVICE_TOKEN },
  wechat: {
    appid: env.WECHAT_APPID,
    secret: env.WECHAT_APP_SECRET,
    ...(process.env.WECHAT_API_BASE && { apiBase: process.env.WECHAT_API_BASE }),
    ...(budgetMs && { budgetMs }),
  },
  publicUrl: publicUrl(env.PB_URL),
  testOpenidAllowed: process.env.TCB_ENV === 'local',
});

/** Cloud function `http`: CloudBase HTTP access, every path of the contract that is not PocketBase's own. */
export const main = (event: HttpEvent): Promise<HttpResponse> => door(event);
