import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes `content` unless the file already says so: an untouched file keeps builds and watchers quiet. */
export async function writeIfChanged(file: string, content: string): Promise<boolean> {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === content) return false;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  return true;
}
