import type { Collection } from '../schema/collection';
import type { Field } from '../schema/fields';

const TYPES: { readonly [type in Field['type']]: string } = {
  text: 'string',
  number: 'number',
  bool: 'boolean',
  email: 'string',
  password: 'string',
  file: 'string',
  autodate: 'string',
  date: 'string',
  relation: 'string',
  // What is in it is the contract's to say.
  json: 'unknown',
};

const pascal = (name: string): string =>
  name
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/** Never leave PocketBase, for nobody. */
const SECRET = new Set(['password', 'tokenKey']);

function column(field: Field): string {
  const help = 'help' in field ? `  /** ${field.help} */\n` : '';
  // A hidden column is shown to some callers only (its owner, staff), so nobody may count on it.
  return `${help}  ${field.name}${field.hidden ? '?' : ''}: ${TYPES[field.type]};`;
}

function row(collection: Collection): string {
  const columns = collection.fields.filter((field) => !SECRET.has(field.name)).map(column);
  return `export interface ${pascal(collection.name)}Record {
  collectionId: string;
  collectionName: '${collection.name}';
${columns.join('\n')}
}`;
}

/** TypeScript types of the records as the API returns them. */
export function renderRecords(collections: readonly Collection[]): string {
  return `// Generated from pocketbase/schema by \`npm run generate\`.

${collections.map(row).join('\n\n')}
`;
}
