import { mkdirSync, renameSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, context, type BuildOptions, type Plugin } from 'esbuild';

import manifest from '../../deploy/functions.json';

/** `npm run build:functions`: one bundled file per function, with the two small files DevTools wants beside it. */
const OUT = 'dist/cloudfunctions';
const names = Object.keys(manifest.functions) as (keyof typeof manifest.functions)[];

function writeCompanions(name: (typeof names)[number]): void {
  const folder = join(OUT, name);
  mkdirSync(folder, { recursive: true });
  const write = (file: string, content: object) =>
    writeFileSync(join(folder, file), `${JSON.stringify(content, null, 2)}\n`);
  write('package.json', { name, version: '1.0.0', main: 'index.js', dependencies: {} });
  write('config.json', { permissions: { openapi: manifest.functions[name].openapi }, triggers: [] });
}

/** Puts every file in its place in one move: a runtime that loads a function meanwhile must not get half of one. */
const inOneMove: Plugin = {
  name: 'in-one-move',
  setup({ onEnd }) {
    onEnd(({ outputFiles = [] }) => {
      for (const { path, contents } of outputFiles) {
        mkdirSync(dirname(path), { recursive: true });
        const draft = `${path}.${process.pid}`;
        writeFileSync(draft, contents);
        renameSync(draft, path);
      }
    });
  },
};

const options: BuildOptions = {
  entryPoints: Object.fromEntries(names.map((name) => [`${name}/index`, `cloudfunctions/${name}/index.ts`])),
  outdir: OUT,
  bundle: true,
  platform: 'node',
  target: 'node18',
  format: 'cjs',
  minify: true,
  // the SDK's errors are told apart by name in its own code
  keepNames: true,
  sourcemap: 'external',
  legalComments: 'none',
  define: { __BUILD_TIME__: JSON.stringify(new Date().toISOString()) },
  logLevel: 'warning',
  write: false,
  plugins: [inOneMove],
};

/** Everything a function is made of. */
const SOURCES = ['cloudfunctions', 'shared', 'domain', 'generated/contract'];

/** An editor saves in several steps; one rebuild is enough for all of them. */
const SETTLE_MS = 30;

/** Rebuilds on every change of a source. esbuild's own watch looks around only now and then: up to 2 s too late. */
async function rebuildOnChange(): Promise<void> {
  const building = await context(options);
  await building.rebuild();
  let timer: NodeJS.Timeout | undefined;
  const rebuild = () => {
    clearTimeout(timer);
    // esbuild has printed what is wrong; the functions stay as they were until it is mended
    timer = setTimeout(() => void building.rebuild().catch(() => undefined), SETTLE_MS);
  };
  for (const folder of SOURCES) watch(folder, { recursive: true }, rebuild);
  // the launcher ends this process by closing its channel, also when the launcher itself was killed
  process.on('disconnect', () => process.exit(0));
}

async function main(): Promise<void> {
  names.forEach(writeCompanions);
  if (process.argv.includes('--watch')) await rebuildOnChange();
  else await build(options);
}

void main();
