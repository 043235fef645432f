import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { build, type Metafile } from 'esbuild';

const root = join(__dirname, '..', '..');

/**
 * Bundles the server's entries: `serve.js` for production and `dev.js`, which brings the stand-in.
 * @returns what each bundle is made of
 */
export async function buildServer(outdir = join(root, 'dist', 'server')): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { serve: 'server/serve.ts', ...(existsSync(join(root, 'dev')) && { dev: 'dev/main.ts' }) },
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
