// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../process/ports.mjs';
import { launchCommand } from '../process/processes.mjs';
import { Failure } from '../terminal/fail.mjs';
import { pocketBaseArgs, pocketBaseEnv } from './pocketbase-command.mjs';

/** @typedef {import('../process/processes.mjs').Running} Running */
/** @typedef {{ url: string, pid: number, running: Running }} PocketBaseServer */

const ATTEMPTS = 5;
const READY_MS = 30_000;
const POLL_MS = 25;

/** @param {string} url */
async function isHealthy(url) {
  try {
    const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

/**
 * Starts PocketBase on a free loopback port and waits until it answers.
 * @param {import('./pocketbase-command.mjs').Database} database
 * @param {{ hooksPool: number }} options
 * @returns {Promise<PocketBaseServer>}
 */
export async function startPocketBase(database, { hooksPool }) {
  for (let attempt = 1; ; attempt += 1) {
    const address = `127.0.0.1:${await freePort()}`;
    const url = `http://${address}`;
    let pid = 0;
    let ended = false;
    const args = pocketBaseArgs(['serve', `--http=${address}`], database, { hooksPool });
    const running = launchCommand(database.binary, args, {
      env: pocketBaseEnv(),
      onMessage: (message) => {
        if (message.type === 'spawned') pid = Number(message.pid);
      },
    });
    void running.exited.then(() => (ended = true));

    const deadline = performance.now() + READY_MS;
    // The banner says that this very process has the port; the health check alone might be another's answer.
    const ready = async () => running.output().includes(address) && (await isHealthy(url));
    while (!ended && !(await ready())) {
      if (performance.now() > deadline)
        throw new Failure('PocketBase 在 30 秒内没有就绪。', running.output());
      await sleep(POLL_MS);
    }
    if (!ended) {
      // From here on its output is what hooks print for a developer.
      running.onOutput((text) => process.stderr.write(text));
      return { url, pid, running };
    }
    const portTaken = /address already in use|Only one usage of each socket address/.test(running.output());
    if (!portTaken || attempt === ATTEMPTS) {
      throw new Failure('PocketBase 没有启动起来，上面是它的输出。', running.output());
    }
  }
}
