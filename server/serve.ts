import { join } from 'node:path';

import { createHttpDoor } from '../cloudfunctions/http/handler';

import { createApp } from './app';
import { readServeConfig } from './config';
import { runProcess } from './process';
import { upstreamFetch } from './upstream-fetch';

void runProcess(async () => {
  // Built to dist/server/serve.js, beside the other built parts.
  const config = readServeConfig(process.env, join(__dirname, '..'));
  const app = createApp(config, createHttpDoor({ ...config.door, fetch: upstreamFetch() }));
  const port = await app.listen();
  return { url: `http://${config.host}:${port}`, stop: () => app.close() };
});
