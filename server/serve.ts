import { join } from 'node:path';

import { createHttpDoor } from '../cloudfunctions/http/handler';

import { createApp } from './app';
import { readServeConfig } from './config';
import { runProcess } from './process';
import { upstreamFetch } from './upstream-fetch';

void runProcess(async () => {
  // Built to dist/server/serve.js, beside the other built parts.
  const config = readServeConfig(process.env, join(__dirname, '..'));
  const fetch = upstreamFetch();
  const { database, wechat, publicUrl } = config.door;
  const door = createHttpDoor({
    database: { ...database, fetch },
    wechat: { ...wechat, fetch },
    publicUrl,
  });
  const app = createApp(config, door);
  const port = await app.listen();
  return { url: `http://${config.host}:${port}`, stop: () => app.close() };
});
