import { connectDatabase, type DatabaseConfig } from '../shared/database';
import { httpDoor } from '../shared/doors/http';
import { wechatByHttps, type WeChatHttpsConfig } from '../shared/wechat/by-https';

export interface HttpDoorConfig {
  readonly database: DatabaseConfig;
  readonly wechat: WeChatHttpsConfig;
  /** Origin in links to files, without a trailing slash. */
  readonly publicUrl: string;
  /** Only the local stand-in may let `/srv/` name an openid. */
  readonly testOpenidAllowed?: boolean;
}

/** The HTTP door on real parts, for the deployed function and for our own server alike. */
export const createHttpDoor = ({ database, wechat, publicUrl, testOpenidAllowed = false }: HttpDoorConfig) =>
  httpDoor({
    database: connectDatabase(database),
    wechat: wechatByHttps(wechat),
    publicUrl,
    testOpenidAllowed,
  });
