// @ts-check
import { launchNode } from '../process/processes.mjs';
import { Failure } from '../terminal/fail.mjs';

/** @typedef {import('../process/processes.mjs').Running} Running */

const READY_MS = 30_000;

/**
 * Starts one of our own Node programs and waits for its word that it listens.
 * @param {string} script
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ url: string, running: Running }>}
 */
export function startServer(script, env) {
  return new Promise((resolve, reject) => {
    const running = launchNode([script], {
      env,
      output: 'inherit',
      onMessage: (message) => {
        if (message.type === 'ready') resolve({ url: String(message.url), running });
        if (message.type === 'failed') reject(new Failure(String(message.message)));
      },
    });
    void running.exited.then((code) => reject(new Failure(`服务器没有启动起来（退出码 ${code}）。`)));
    setTimeout(() => reject(new Failure('服务器在 30 秒内没有就绪。')), READY_MS).unref();
  });
}

/**
 * Asks the running product whether every part of it works.
 * @param {string} url
 */
export async function checkHealth(url) {
  /** @param {string} why */
  const refuse = (why) => new Failure(`服务已启动，但健康检查没有通过：${why}`);
  const response = await fetch(`${url}/pb/api/system/health`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
    signal: AbortSignal.timeout(10_000),
  }).catch((error) => {
    throw refuse(String(error));
  });
  if (!response.ok) throw refuse(`HTTP ${response.status} ${(await response.text()).slice(0, 300)}`);
}
