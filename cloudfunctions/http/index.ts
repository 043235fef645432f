import { requireEnv } from '../shared/env';
import { createHttpDoor, type HttpEvent, type HttpResponse } from './handler';

const env = requireEnv(['PB_URL', 'PB_SERVICE_TOKEN', 'WECHAT_APPID', 'WECHAT_APP_SECRET']);

const door = createHttpDoor({
  pbUrl: env.PB_URL,
  serviceToken: env.PB_SERVICE_TOKEN,
  publicUrl: process.env.PUBLIC_URL ?? env.PB_URL.replace(/\/pb\/?$/, ''),
  wechat: {
    appid: env.WECHAT_APPID,
    secret: env.WECHAT_APP_SECRET,
    ...(process.env.WECHAT_API_BASE && { apiBase: process.env.WECHAT_API_BASE }),
  },
  testOpenidAllowed: process.env.TCB_ENV === 'local',
});

/** Cloud function `http`: CloudBase HTTP access, every path of the contract that is not PocketBase's own. */
export const main = (event: HttpEvent): Promise<HttpResponse> => door(event);
