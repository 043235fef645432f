import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { type Changes, changedSchema, type Schema } from './schema-changes';

/** How a migration file encloses what it says; reading and writing must agree. */
const WHOLE = 'const SCHEMA = ';
const CHANGES = 'const CHANGES = ';
const END = ';\n\nmigrate(';

function enclosed(text: string, begin: string): unknown {
  const from = text.indexOf(`\n${begin}`);
  return from < 0 ? null : JSON.parse(text.slice(from + 1 + begin.length, text.indexOf(END, from)));
}

/**
 * The schema after a migration. The first migrations say the whole schema, later ones what they change; one written by
 * hand that says neither moves data only.
 * @throws when what it says is not JSON
 */
export function schemaAfter(before: Schema, text: string): Schema {
  const whole = enclosed(text, WHOLE) as Schema | null;
  return whole ?? changedSchema(before, (enclosed(text, CHANGES) ?? {}) as Changes);
}

/** The function as the JavaScript that PocketBase runs. */
function frozen(): string {
  const source = readFileSync(join(__dirname, 'changed-collection.ts'), 'utf8');
  return transformSync(source, { loader: 'ts', target: 'es2017' }).code.replace(/^export /m, '');
}

/** A migration that uses nothing outside itself: whatever changes later, it does what it did. */
export const migrationText = (changes: Changes): string =>
  `// Written by \`npm run migration\` from pocketbase/schema. Applied migrations are never changed: write the next one.
${CHANGES}${JSON.stringify(changes, null, 2)}${END}
  (app) => {
    const live = (id) => JSON.parse(JSON.stringify(app.findCollectionByNameOrId(id)));
    const changed = (CHANGES.changed || []).map((change) => changedCollection(live(change.id), change));
    const collections = (CHANGES.created || []).concat(changed);
    if (collections.length > 0) app.importCollections(collections, false);
    const settings = app.settings();
    unmarshal(CHANGES.settings || {}, settings);
    app.save(settings);
  },
  () => {
    throw new Error('migrations only go forward: restore a backup instead');
  },
);

${frozen()}`;
