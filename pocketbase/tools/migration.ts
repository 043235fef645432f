/**
 * `npm run migration -- <name>`: writes the next migration from the schema when it differs from the last one.
 * A migration that exists is never touched: it may have run on somebody's data already.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS } from '../schema';
import { settings } from '../schema/settings';
import { BEGIN, END, MIGRATIONS, migrationFiles, type Schema, schemaOf } from './migrations-folder';

const current: Schema = { collections: COLLECTIONS, settings };

/**
 * `importCollections(…, false)` never drops anything, so something that left the schema would live on unseen.
 * @returns what is gone, as `table` or `table.column`
 */
function removed(before: Schema, after: Schema): string[] {
  return before.collections.flatMap((old) => {
    const now = after.collections.find((collection) => collection.id === old.id);
    if (!now) return [old.name];
    const kept = new Set(now.fields.map((field) => field.id));
    return old.fields.filter((field) => !kept.has(field.id)).map((field) => `${old.name}.${field.name}`);
  });
}

function render(schema: Schema, first: boolean): string {
  const dropDefault = first
    ? `
    // PocketBase brings an auth collection of its own that anybody may register in.
    app.delete(app.findCollectionByNameOrId('users'));
`
    : '';
  return `// Written by \`npm run migration\` from pocketbase/schema. Applied migrations are never changed: write the next one.
${BEGIN}${JSON.stringify(schema, null, 2)}${END}
  (app) => {${dropDefault}
    app.importCollections(SCHEMA.collections, false);
    const settings = app.settings();
    unmarshal(SCHEMA.settings, settings);
    app.save(settings);
  },
  () => {
    throw new Error('migrations only go forward: restore a backup instead');
  },
);
`;
}

function main(name: string | undefined): void {
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    throw new Error('请给迁移起个名字（小写字母、数字、下划线）：npm run migration -- <name>');
  }
  const last = migrationFiles().at(-1);
  const before = last === undefined ? null : schemaOf(last);
  if (before && JSON.stringify(before) === JSON.stringify(current)) {
    throw new Error(`没有变化：表结构与 ${last} 相同`);
  }
  const gone = before ? removed(before, current) : [];
  if (gone.length > 0) {
    throw new Error(`这些表或列从表结构中消失了，会丢数据，请手写这一步迁移：${gone.join('、')}`);
  }
  const stamp = Math.max(Math.floor(Date.now() / 1000), Number.parseInt(last ?? '0', 10) + 1);
  const file = `${stamp}_${name}.js`;
  writeFileSync(join(MIGRATIONS, file), render(current, before === null));
  console.log(`已生成 pocketbase/migrations/${file}`);
}

try {
  main(process.argv[2]);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
