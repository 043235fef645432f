/** The hooks folder of local development's one `demo load`: the product's hooks, the command, and the data. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { makeDemo } from '../demo';
import type { DemoFile } from '../demo-file';
import { bundleHooks, shared } from '../../pocketbase/tools/hooks-bundle';

const FOLDER = join(__dirname, '../../dist/pb_demo');
const HOOKS = join(__dirname, '../hooks');

/** The command beside the product's own hooks: a module, and the entry that PocketBase reads. */
const bundleCommand = () =>
  Promise.all([
    build({
      ...shared,
      entryPoints: [join(HOOKS, 'load.ts')],
      bundle: true,
      format: 'cjs',
      outfile: join(FOLDER, 'demo.js'),
    }),
    build({ ...shared, entryPoints: [join(HOOKS, 'demo.pb.ts')], outfile: join(FOLDER, 'demo.pb.js') }),
  ]);

async function main(): Promise<void> {
  const { files, people, rows } = await makeDemo();
  await bundleHooks(FOLDER);
  await bundleCommand();
  const data = join(FOLDER, 'data');
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), bytes);
  }
  const file: DemoFile = { people, rows };
  writeFileSync(join(data, 'demo.json'), JSON.stringify(file));
}

void main();
