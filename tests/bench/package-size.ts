import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

import type { Figure } from './table';

const ROOT = 'dist/weapp-device';

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/** What a person downloads first: everything that is uploaded but the subpackages. */
export async function* packageFigures(): AsyncGenerator<Figure, void> {
  yield {
    what: 'weapp main package',
    unit: ' KB',
    reach: { atMost: 520 },
    measure: () => ({ value: mainKilobytes() }),
  };
}

function mainKilobytes(): number {
  const { subPackages = [] } = JSON.parse(readFileSync(join(ROOT, 'app.json'), 'utf8')) as {
    subPackages?: { root: string }[];
  };
  const isMain = (path: string) =>
    !subPackages.some(({ root }) => relative(ROOT, path).startsWith(root.replace(/\/?$/, '/')));
  const bytes = filesIn(ROOT)
    .filter(isMain)
    .reduce((sum, path) => sum + statSync(path).size, 0);
  return bytes / 1024;
}
