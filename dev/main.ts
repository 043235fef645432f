import { join } from 'node:path';
import manifest from '../deploy/functions.json';
import { createApp } from '../server/app';
import { runProcess, type Running } from '../server/process';
import { readDevConfig } from './config';
import { createDevRouter } from './dev-router';
import type { DevParts } from './dev-routes';
import { FunctionRuntime } from './function-runtime';
import { throughHttpAccess } from './http-access';
import { startLocalWechat } from './local-wechat';

/** The local server: production's own, with the functions' runtime behind its door and the stand-in at `/__dev`. */
async function start(): Promise<Running> {
  // Built to dist/server/dev.js, beside the other built parts.
  const distDir = join(__dirname, '..');
  const config = readDevConfig(process.env, distDir);
  const { appid, secret, serviceToken } = config;
  const wechat = await startLocalWechat({ appid, secret });

  // The functions reach the database through the server, so they can start only when its port is known.
  let announce: (parts: DevParts) => void = () => undefined;
  const parts = new Promise<DevParts>((resolve) => (announce = resolve));
  const app = createApp(
    config.server,
    async (event) => throughHttpAccess((await parts).runtime, event),
    createDevRouter(parts),
  );
  const port = await app.listen();
  const host = config.server.host.includes(':') ? `[${config.server.host}]` : config.server.host;
  const publicUrl = config.publicUrl ?? `http://localhost:${port}`;
  const runtime = new FunctionRuntime({
    manifest,
    functionsDir: join(distDir, 'cloudfunctions'),
    workerFile: join(__dirname, 'function-worker.js'),
    values: {
      PB_URL: `http://${host}:${port}/pb`,
      PB_SERVICE_TOKEN: serviceToken,
      WECHAT_APPID: appid,
      WECHAT_APP_SECRET: secret,
      WECHAT_API_BASE: wechat.apiBase,
      PUBLIC_URL: publicUrl,
      WECHAT_BUDGET_MS: process.env.WECHAT_BUDGET_MS,
    },
    tokens: wechat.tokens,
    contextConfig: wechat.contextConfig,
  });
  announce({ wechat, runtime });
  runtime.keepWarm();
  return {
    url: publicUrl,
    stop: async () => {
      await app.close();
      runtime.close();
      await wechat.close();
    },
  };
}

void runProcess(start);
