import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { build, type Metafile } from 'esbuild';

const root = join(__dirname, '..', '..');

/** `serve.js` for production; `dev.js` and its worker only where the stand-in exists. */
const ENTRIES = {
  serve: 'server/serve.ts',
  dev: 'dev/main.ts',
  'function-worker': 'dev/function-worker.ts',
};

/** Bundles the server's entries and answers what each bundle is made of. */
export async function buildServer(outdir = join(root, 'dist', 'server')): Promise<Metafile> {
  const present = Object.entries(ENTRIES).filter(([, file]) => existsSync(join(root, file)));
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(present),
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'linked',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  });
  return metafile;
}

if (require.main === module) void buildServer();
