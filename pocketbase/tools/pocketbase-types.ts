import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `POCKETBASE_BIN`, else the copy that `npm start` keeps in the project. */
function binary(root: string): string | null {
  const candidates = [
    process.env['POCKETBASE_BIN'],
    join(root, '.pocketbase/bin/pocketbase'),
    join(root, '.pocketbase/bin/pocketbase.exe'),
  ];
  return candidates.find((path): path is string => !!path && existsSync(path)) ?? null;
}

/** Which binary the types came from, told without starting it. */
function fingerprint(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return `${path} ${size} ${mtimeMs}`;
}

/**
 * Writes PocketBase's own hook types to `target`. The binary carries them and writes them into its data folder when
 * it boots, so it is booted once in a throw-away folder, and only when the binary changed.
 * @throws when there are no types yet and no binary to take them from
 */
export function writePocketBaseTypes(root: string, target: string): boolean {
  const path = binary(root);
  const stamp = join(dirname(target), 'types.from');
  if (path === null) {
    if (existsSync(target)) return false;
    throw new Error('找不到 PocketBase：请先运行一次 npm start，或设置 POCKETBASE_BIN');
  }
  const from = fingerprint(path);
  if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === from) return false;

  const folder = join(root, '.cache', `pocketbase-types-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    const flags = ['dir', 'hooksDir', 'migrationsDir', 'publicDir'].map(
      (flag) => `--${flag}=${join(folder, flag)}`,
    );
    execFileSync(path, ['migrate', 'up', ...flags, '--automigrate=false', '--dev=false'], { stdio: 'pipe' });
    copyFileSync(join(folder, 'dir/types.d.ts'), target);
    writeFileSync(stamp, from);
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
