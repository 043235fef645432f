/** Part of `npm run generate`: record types, the tables of the documentation, and PocketBase's hook types. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COLLECTIONS } from '../schema';
import { renderDataTables } from './data-tables';
import { writePocketBaseTypes } from './pocketbase-types';
import { renderRecords } from './records';

const ROOT = join(__dirname, '../..');
const GENERATED = join(ROOT, 'generated/pocketbase');

/** Leaves an unchanged file alone, so that nothing downstream looks stale. */
function write(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

try {
  write(join(GENERATED, 'records.ts'), renderRecords(COLLECTIONS));
  write(join(ROOT, 'docs/data-tables.md'), renderDataTables(COLLECTIONS));
  writePocketBaseTypes(ROOT, join(GENERATED, 'types.d.ts'));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
