import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection } from '../schema/collection';
import type { settings } from '../schema/settings';

export const MIGRATIONS = join(__dirname, '../migrations');

/** What a migration says the database is, from its time on. */
export interface Schema {
  readonly collections: readonly Collection[];
  readonly settings: typeof settings;
}

/** How a migration file encloses its schema; reading and writing must agree. */
export const BEGIN = 'const SCHEMA = ';
export const END = ';\n\nmigrate(';

/** Migration files in the order in which PocketBase applies them. */
export function migrationFiles(): string[] {
  return readdirSync(MIGRATIONS)
    .filter((file) => file.endsWith('.js'))
    .sort();
}

/** The schema a migration file carries. */
export function schemaOf(file: string): Schema {
  const text = readFileSync(join(MIGRATIONS, file), 'utf8');
  const begin = text.indexOf(BEGIN) + BEGIN.length;
  return JSON.parse(text.slice(begin, text.indexOf(END))) as Schema;
}
