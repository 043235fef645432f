// @ts-check
// `npm run check:types`: every TypeScript project in one process, which reads shared files once and keeps what it found
// out in .cache for the next time.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, inRoot, ROOT } from '../paths.mjs';

const PROJECTS = ['.', 'client', 'pocketbase/hooks', 'launcher', 'tests'];
const KEPT = join(CACHE, 'types');

// `tsc -b` takes a project whose own files are older than this for up to date, and overlooks a change in a file that it
// only imports. Made old, every project is looked through; only what changed is checked again.
if (existsSync(KEPT)) for (const file of readdirSync(KEPT)) utimesSync(join(KEPT, file), 0, 0);

const { status } = spawnSync(
  process.execPath,
  [inRoot('node_modules/typescript/bin/tsc'), '-b', ...PROJECTS],
  {
    cwd: ROOT,
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
