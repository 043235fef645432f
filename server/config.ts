import { join } from 'node:path';

import type { HttpDoorConfig } from '../cloudfunctions/http/handler';

export interface ServerConfig {
  /** 0 = any free one. */
  readonly port: number;
  readonly host: string;
  /** Where PocketBase listens, on loopback. */
  readonly pocketbaseUrl: string;
  /** The last hop of X-Forwarded-For names the client. */
  readonly trustedProxy: boolean;
  readonly h5Dir: string;
  readonly docsDir: string;
  /** Built files are read anew for each request. */
  readonly live: boolean;
}

export interface ServeConfig extends ServerConfig {
  readonly door: HttpDoorConfig;
}

/** What an operator must mend before the server can start; the message is one Chinese sentence. */
export class ConfigError extends Error {}

type Environment = { readonly [name: string]: string | undefined };

/** @throws ConfigError naming every variable that is missing, all at once */
export function requireAll<Name extends string>(
  env: Environment,
  names: readonly Name[],
): { readonly [name in Name]: string } {
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0) throw new ConfigError(`缺少环境变量：${missing.join('、')}`);
  return Object.fromEntries(names.map((name) => [name, env[name]])) as { [name in Name]: string };
}

/**
 * Reads what every start of the server needs.
 * @param distDir folder of everything built; holds `h5/`, `docs/`
 * @throws ConfigError
 */
export function readServerConfig(env: Environment, distDir: string): ServerConfig {
  const { POCKETBASE_URL } = requireAll(env, ['POCKETBASE_URL']);
  return {
    port: readPort(env.PORT ?? '8090'),
    host: env.HOST ?? '127.0.0.1',
    pocketbaseUrl: readOrigin('POCKETBASE_URL', POCKETBASE_URL),
    trustedProxy: env.TRUSTED_PROXY === '1',
    h5Dir: join(distDir, 'h5'),
    docsDir: join(distDir, 'docs'),
    live: false,
  };
}

/**
 * Reads what `npm run serve` needs, the door to WeChat included.
 * @throws ConfigError
 */
export function readServeConfig(env: Environment, distDir: string): ServeConfig {
  const given = requireAll(env, [
    'POCKETBASE_URL',
    'PB_SERVICE_TOKEN',
    'PUBLIC_URL',
    'WECHAT_APPID',
    'WECHAT_APP_SECRET',
  ]);
  const server = readServerConfig(env, distDir);
  return {
    ...server,
    door: {
      // Straight to PocketBase: the way around through our own filter is for functions that live elsewhere.
      database: { url: server.pocketbaseUrl, serviceToken: given.PB_SERVICE_TOKEN },
      publicUrl: readOrigin('PUBLIC_URL', given.PUBLIC_URL),
      wechat: {
        appid: given.WECHAT_APPID,
        secret: given.WECHAT_APP_SECRET,
        ...(env.WECHAT_API_BASE ? { apiBase: readWeChatBase(env.WECHAT_API_BASE) } : {}),
      },
    },
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ConfigError(`PORT 不是有效的端口号：${text}`);
  return port;
}

function readOrigin(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search ||
    url.username
  ) {
    throw new ConfigError(`${name} 必须是不带路径的地址，例如 https://bai.example.com`);
  }
  return url.origin;
}

/** The app secret travels to this address: in clear only to ourselves. */
function readWeChatBase(text: string): string {
  const origin = readOrigin('WECHAT_API_BASE', text);
  const { protocol, hostname } = new URL(origin);
  if (protocol === 'http:' && !['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) {
    throw new ConfigError('WECHAT_API_BASE 只有在本机地址上才可以使用 http');
  }
  return origin;
}
