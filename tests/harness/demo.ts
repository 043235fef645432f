import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT, runPocketBase } from './stage';

/** Loads the demo as `npm start` does: before anybody serves, with hooks that know the command. */
export async function loadDemo(folder: string): Promise<void> {
  const demo = join(ROOT, 'dist/pb_demo');
  if (!existsSync(demo)) throw new Error(`${demo} is not built: npm test builds it`);
  const { stdout, stderr } = await runPocketBase(['demo', 'load', join(demo, 'data')], {
    folder,
    hooks: demo,
  });
  // PocketBase exits 0 whatever happens: the command's own answer counts.
  if (!/^bai-answer \{"/m.test(stdout)) throw new Error(`the demo was not loaded:\n${stdout}${stderr}`);
}
