import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'esbuild';

const root = join(__dirname, '..', '..');

/** Bundles the server's entries to dist/server: `serve.js` for production and, where the stand-in exists, `dev.js`. */
export async function buildServer(): Promise<void> {
  const entries = {
    serve: join(root, 'server', 'serve.ts'),
    dev: join(root, 'dev', 'main.ts'),
    'function-worker': join(root, 'dev', 'function-worker.ts'),
  };
  await build({
    entryPoints: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
    outdir: join(root, 'dist', 'server'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'linked',
    legalComments: 'none',
    logLevel: 'warning',
  });
}

if (require.main === module) void buildServer();
