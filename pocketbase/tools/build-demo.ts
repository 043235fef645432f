/** The hooks folder of local development's one `demo load`: the product's hooks, the command, and the data. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DemoFile } from '../demo/demo-file';
import { makeDemo } from '../demo/demo';
import { bundleDemoCommand, bundleHooks } from './hooks-bundle';

const FOLDER = join(__dirname, '../../dist/pb_demo');

async function main(): Promise<void> {
  const { files, people, rows } = makeDemo();
  await bundleHooks(FOLDER);
  await bundleDemoCommand(FOLDER);
  const data = join(FOLDER, 'data');
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), bytes);
  }
  const file: DemoFile = { people, rows };
  writeFileSync(join(data, 'demo.json'), JSON.stringify(file));
}

void main();
