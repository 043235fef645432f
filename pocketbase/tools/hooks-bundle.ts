import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const HOOKS = join(__dirname, '../hooks');
const DEMO_HOOKS = join(__dirname, '../demo/hooks');

const shared: BuildOptions = {
  target: 'es2017',
  platform: 'neutral',
  logLevel: 'warning',
  legalComments: 'none',
  // Chinese messages stay readable in PocketBase's stack traces.
  charset: 'utf8',
};

/**
 * Writes a hooks folder PocketBase can run: hooks and domain as one CommonJS module, and the entry beside it, only
 * transpiled, because PocketBase runs each handler from its source text in another VM.
 */
export async function bundleHooks(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await bundle(folder, join(HOOKS, 'bai.ts'), 'bai.js', join(HOOKS, 'main.pb.ts'));
}

/** Adds the command that loads the demo to a hooks folder. */
export const bundleDemoCommand = (folder: string): Promise<void> =>
  bundle(folder, join(DEMO_HOOKS, 'load.ts'), 'demo.js', join(DEMO_HOOKS, 'demo.pb.ts'));

async function bundle(folder: string, module: string, name: string, entry: string): Promise<void> {
  await Promise.all([
    build({ ...shared, entryPoints: [module], bundle: true, format: 'cjs', outfile: join(folder, name) }),
    build({ ...shared, entryPoints: [entry], outdir: folder }),
  ]);
}
