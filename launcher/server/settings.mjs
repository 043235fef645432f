// @ts-check
import { resolve } from 'node:path';
import { ROOT } from '../paths.mjs';
import { Failure } from '../terminal/fail.mjs';

/** @typedef {{ port: number, host: string, dataDir: string, publicUrl: string }} Settings */

const DEFAULT_PORT = 8090;
const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

/** @param {NodeJS.ProcessEnv} env */
function readPort(env) {
  const text = env.PORT || String(DEFAULT_PORT);
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Failure(`PORT=${text} 不是有效的端口，请设为 1 到 65535 之间的整数。`);
  }
  return port;
}

/** Absolute path of the data folder. @param {NodeJS.ProcessEnv} [env] */
export const readDataDir = (env = process.env) => resolve(ROOT, env.DATA_DIR || '.data');

/**
 * Address at which this machine reaches the server.
 * @param {Pick<Settings, 'host' | 'port'>} settings
 */
export const localUrl = ({ host, port }) =>
  `http://${[...LOOPBACK, '0.0.0.0', '::'].includes(host) ? 'localhost' : host}:${port}`;

/**
 * Settings of `npm start`.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Settings}
 */
export function developmentSettings(env = process.env) {
  if (env.NODE_ENV === 'production') {
    throw new Failure('npm start 只用于本地开发（带微信替身和演示用户），生产环境请运行 npm run serve。');
  }
  const port = readPort(env);
  const host = env.HOST || '127.0.0.1';
  if (!LOOPBACK.includes(host)) {
    throw new Failure(
      `npm start 带有微信替身，只能监听本机地址，不能监听 HOST=${host}；对外服务请运行 npm run serve。`,
    );
  }
  return { port, host, dataDir: readDataDir(env), publicUrl: env.PUBLIC_URL || localUrl({ host, port }) };
}

const REQUIRED_TO_SERVE = ['WECHAT_APPID', 'WECHAT_APP_SECRET', 'PUBLIC_URL'];

/**
 * Settings of `npm run serve`; every missing variable is named at once.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Settings}
 */
export function productionSettings(env = process.env) {
  const missing = REQUIRED_TO_SERVE.filter((name) => !env[name]);
  if (missing.length > 0)
    throw new Failure(`npm run serve 缺少环境变量：${missing.join('、')}。请设置后重试。`);
  const publicUrl = env.PUBLIC_URL ?? '';
  if (!URL.canParse(publicUrl) || !/^https?:$/.test(new URL(publicUrl).protocol)) {
    throw new Failure(
      `PUBLIC_URL=${publicUrl} 不是完整的网址，请设为用户访问的地址，例如 https://shop.example.com。`,
    );
  }
  if (Boolean(env.POCKETBASE_URL) !== Boolean(env.PB_SERVICE_TOKEN)) {
    throw new Failure(
      '使用外部 PocketBase 时 POCKETBASE_URL 和 PB_SERVICE_TOKEN 必须同时设置，或者都不设置。',
    );
  }
  return { port: readPort(env), host: env.HOST || '127.0.0.1', dataDir: readDataDir(env), publicUrl };
}
