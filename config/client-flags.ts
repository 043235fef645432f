/** What a build of the client is told, inlined into the bundle: public values only, never a secret. */
export interface ClientFlags {
  /** Address of the server without a trailing slash; empty on H5 = the page's own origin. */
  readonly apiBase: string;
  /** Cloud environment; empty = every operation goes over HTTPS, in WeChat too. */
  readonly cloudEnv: string;
  /** True in previews only: login codes come from the local stand-in, not from WeChat. */
  readonly standIn: boolean;
  /** Whom people call for help, as it is dialled; empty = no button for it. */
  readonly servicePhone: string;
}

/** Belongs to nobody, so that a preview shows the button without calling anybody. */
const PREVIEW_PHONE = '400-000-0000';

const TOURIST_APPID = 'touristappid';
/** Where `npm start` listens when it is told nothing. */
export const LOCAL_SERVER = 'http://localhost:8090';
const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/;

/**
 * Reads the flags of one build from its environment (TARO_APP_ID, TARO_APP_API_BASE, TARO_APP_CLOUD_ENV, TARO_APP_STANDIN,
 * TARO_APP_SERVICE_PHONE).
 * A weapp build that is told nothing is for the tourist appid: there WeChat gives neither a cloud environment nor
 * codes that a server could exchange, so it talks to the local server with the stand-in's codes.
 * @throws Error with one Chinese sentence when the combination could only fail later, on somebody's phone.
 */
export function readClientFlags(
  target: string,
  env: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): ClientFlags {
  const apiBase = (env.TARO_APP_API_BASE ?? '').trim().replace(/\/+$/, '');
  const cloudEnv = (env.TARO_APP_CLOUD_ENV ?? '').trim();
  const standIn = env.TARO_APP_STANDIN === '1';
  const given = (env.TARO_APP_SERVICE_PHONE ?? '').trim();
  const servicePhone = given === '' && standIn ? PREVIEW_PHONE : given;
  if (target !== 'weapp') return { apiBase, cloudEnv: '', standIn, servicePhone };

  const appid = env.TARO_APP_ID?.trim() || TOURIST_APPID;
  if (appid === TOURIST_APPID) {
    if (apiBase === '' && cloudEnv === '') {
      say(
        `未设置 TARO_APP_API_BASE 与 TARO_APP_CLOUD_ENV：按游客 appid 构建，连接 ${LOCAL_SERVER}（模拟登录）`,
      );
      return { apiBase: LOCAL_SERVER, cloudEnv, standIn: true, servicePhone: servicePhone || PREVIEW_PHONE };
    }
  } else if (!apiBase.startsWith('https://')) {
    throw new Error(`正式 appid（${appid}）需要 HTTPS 服务地址：请设置 TARO_APP_API_BASE=https://…`);
  } else if (standIn) {
    throw new Error('正式 appid 不能使用模拟登录：请去掉 TARO_APP_STANDIN');
  }
  if (!apiBase.startsWith('https://') && !LOOPBACK.test(apiBase)) {
    throw new Error('请设置 TARO_APP_API_BASE：必须是 https:// 地址（本机可用 http://localhost:端口）');
  }
  return { apiBase, cloudEnv, standIn, servicePhone };
}
