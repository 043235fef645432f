import { join } from 'node:path';
import { ConfigError, readServerConfig, requireAll, type ServerConfig } from '../server/config';
import { isLoopbackHost } from './loopback';

export interface DevConfig {
  readonly server: ServerConfig;
  readonly serviceToken: string;
  readonly appid: string;
  readonly secret: string;
  /** Only when somebody set it; else the address follows from the port. */
  readonly publicUrl: string | undefined;
}

/**
 * Reads what the local server with its stand-in needs.
 * @param distDir folder of everything built
 * @throws ConfigError, also in production and for an address that others could reach: the stand-in signs in anybody
 */
export function readDevConfig(
  env: { readonly [name: string]: string | undefined },
  distDir: string,
): DevConfig {
  if (env['NODE_ENV'] === 'production') {
    throw new ConfigError('带微信替身的本地服务器不能在生产环境运行，请用 npm run serve');
  }
  const server = readServerConfig(env, distDir);
  if (!isLoopbackHost(server.host)) {
    throw new ConfigError(`带微信替身的本地服务器只能监听本机地址，不能监听 ${server.host}`);
  }
  const given = requireAll(env, ['PB_SERVICE_TOKEN', 'WECHAT_APPID', 'WECHAT_APP_SECRET']);
  return {
    server: { ...server, h5Dir: join(distDir, 'h5-preview'), live: true },
    serviceToken: given.PB_SERVICE_TOKEN,
    appid: given.WECHAT_APPID,
    secret: given.WECHAT_APP_SECRET,
    publicUrl: env['PUBLIC_URL'] || undefined,
  };
}
