import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { Figure } from './table';

/** Everything in the folder is uploaded: the thin client has no subpackage yet. */
function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .reduce((sum, path) => sum + (statSync(path).isDirectory() ? bytesIn(path) : statSync(path).size), 0);
}

export async function packageFigures(): Promise<Figure[]> {
  return [
    {
      what: 'weapp main package',
      measured: bytesIn('dist/weapp') / 1024,
      unit: ' KB',
      reach: { atMost: 400 },
    },
  ];
}
