import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const HOOKS = join(__dirname, '../hooks');

/** How everything that PocketBase runs is built. */
export const shared: BuildOptions = {
  target: 'es2017',
  platform: 'neutral',
  logLevel: 'warning',
  legalComments: 'none',
  // Chinese messages stay readable in PocketBase's stack traces.
  charset: 'utf8',
};

const bundled: BuildOptions = { bundle: true, format: 'cjs' };

/**
 * Writes a hooks folder PocketBase can run: hooks and domain as one CommonJS module, the names of regions as another,
 * and the entry beside them, only transpiled, because PocketBase runs each handler from its source text in another VM.
 */
export async function bundleHooks(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await Promise.all([
    build({ ...shared, ...bundled, entryPoints: [join(HOOKS, 'bai.ts')], outfile: join(folder, 'bai.js') }),
    build({
      ...shared,
      ...bundled,
      entryPoints: [join(HOOKS, 'companies/regions.ts')],
      minifyWhitespace: true,
      banner: {
        js: '/* Region names: @vant/area-data, MIT License, Copyright (c) Youzan, Chen Jiahan and other contributors */',
      },
      outfile: join(folder, 'regions.js'),
    }),
    build({ ...shared, entryPoints: [join(HOOKS, 'main.pb.ts')], outfile: join(folder, 'main.pb.js') }),
  ]);
}
