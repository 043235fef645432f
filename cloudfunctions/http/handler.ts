import { pocketBaseDatabase } from '../shared/adapters/pocketbase-database';
import { wechatHttp } from '../shared/adapters/wechat-http';
import { httpDoor } from '../shared/doors/http';

export type { HttpEvent, HttpResponse } from '../shared/doors/http-event';

export interface HttpDoorConfig {
  readonly pbUrl: string;
  readonly serviceToken: string;
  /** Origin in links to files, without a trailing slash. */
  readonly publicUrl: string;
  readonly wechat: { readonly appid: string; readonly secret: string; readonly apiBase?: string };
  /** Only the local stand-in may let `/srv/` name an openid. */
  readonly testOpenidAllowed?: boolean;
  readonly fetch?: typeof fetch;
}

/** The HTTP door on real parts, for the deployed function and for our own server alike. */
export function createHttpDoor(config: HttpDoorConfig) {
  const fetcher = config.fetch && { fetch: config.fetch };
  return httpDoor({
    database: pocketBaseDatabase({
      url: config.pbUrl,
      serviceToken: config.serviceToken,
      publicUrl: config.publicUrl,
      ...fetcher,
    }),
    wechat: wechatHttp({ ...config.wechat, ...fetcher }),
    testOpenidAllowed: config.testOpenidAllowed ?? false,
  });
}
