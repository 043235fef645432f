/**
 * PocketBase fields, written the way PocketBase stores them, so that the live `/api/collections` can be compared
 * with the schema key by key. `id` is the column's identity: a field that keeps its id may be renamed without loss.
 * `help` is the Chinese meaning of the column; the dashboard and `docs/data-tables.md` show it.
 */
interface Common {
  readonly id: string;
  readonly name: string;
  readonly system: boolean;
  readonly hidden: boolean;
  readonly presentable: boolean;
}

interface WithHelp extends Common {
  readonly help: string;
  readonly required: boolean;
}

export interface TextField extends WithHelp {
  readonly type: 'text';
  readonly min: number;
  readonly max: number;
  readonly pattern: string;
  readonly autogeneratePattern: string;
  readonly primaryKey: boolean;
}

export interface NumberField extends WithHelp {
  readonly type: 'number';
  readonly min: number | null;
  readonly max: number | null;
  readonly onlyInt: boolean;
}

export interface BoolField extends WithHelp {
  readonly type: 'bool';
}

export interface EmailField extends WithHelp {
  readonly type: 'email';
  readonly exceptDomains: null;
  readonly onlyDomains: null;
}

export interface PasswordField extends WithHelp {
  readonly type: 'password';
  readonly cost: number;
  readonly min: number;
  readonly max: number;
  readonly pattern: string;
}

export interface FileField extends WithHelp {
  readonly type: 'file';
  readonly maxSelect: number;
  readonly maxSize: number;
  readonly mimeTypes: readonly string[];
  readonly thumbs: readonly string[];
  readonly protected: boolean;
}

export interface JsonField extends WithHelp {
  readonly type: 'json';
  readonly maxSize: number;
}

export interface DateField extends WithHelp {
  readonly type: 'date';
  readonly min: '';
  readonly max: '';
}

export interface RelationField extends WithHelp {
  readonly type: 'relation';
  readonly collectionId: string;
  readonly cascadeDelete: boolean;
  readonly minSelect: number;
  readonly maxSelect: number;
}

export interface AutodateField extends Common {
  readonly type: 'autodate';
  readonly onCreate: boolean;
  readonly onUpdate: boolean;
}

export type Field =
  | TextField
  | NumberField
  | BoolField
  | EmailField
  | PasswordField
  | FileField
  | JsonField
  | DateField
  | RelationField
  | AutodateField;

const common = { system: false, hidden: false, presentable: false, required: false };

type Options<T extends Field> = Partial<Omit<T, 'type' | 'id' | 'name' | 'help'>>;

/** @param options `max` counts characters. */
export const text = (
  id: string,
  name: string,
  help: string,
  options: Options<TextField> = {},
): TextField => ({
  ...common,
  type: 'text',
  id,
  name,
  help,
  min: 0,
  max: 64,
  pattern: '',
  autogeneratePattern: '',
  primaryKey: false,
  ...options,
});

/** The pattern of a column that holds one of these words. */
export const oneOf = (words: readonly string[]): string => `^(${words.join('|')})$`;

/** PocketBase does not apply `min` to 0; only `required` forbids 0. */
export const integer = (
  id: string,
  name: string,
  help: string,
  options: Options<NumberField> = {},
): NumberField => ({
  ...common,
  type: 'number',
  id,
  name,
  help,
  min: null,
  max: null,
  onlyInt: true,
  ...options,
});

export const bool = (
  id: string,
  name: string,
  help: string,
  options: Options<BoolField> = {},
): BoolField => ({
  ...common,
  type: 'bool',
  id,
  name,
  help,
  ...options,
});

export const file = (
  id: string,
  name: string,
  help: string,
  options: Options<FileField> = {},
): FileField => ({
  ...common,
  type: 'file',
  id,
  name,
  help,
  maxSelect: 1,
  maxSize: 0,
  mimeTypes: [],
  thumbs: [],
  protected: true,
  ...options,
});

/** @param maxSize bytes of the stored text */
export const json = (
  id: string,
  name: string,
  help: string,
  maxSize: number,
  options: Options<JsonField> = {},
): JsonField => ({ ...common, type: 'json', id, name, help, maxSize, ...options });

export const date = (
  id: string,
  name: string,
  help: string,
  options: Options<DateField> = {},
): DateField => ({ ...common, type: 'date', id, name, help, min: '', max: '', ...options });

/** One record of another collection; it must exist, and deleting it for good is refused while it is referred to. */
export const relation = (
  id: string,
  name: string,
  help: string,
  collectionId: string,
  options: Options<RelationField> = {},
): RelationField => ({
  ...common,
  type: 'relation',
  id,
  name,
  help,
  collectionId,
  cascadeDelete: false,
  minSelect: 0,
  maxSelect: 1,
  ...options,
});

export const isDelete = (id: string): NumberField =>
  integer(id, 'is_delete', '0 有效，1 已删除（软删除）', { min: 0, max: 1 });

/** Ordinary fields since PocketBase 0.23: a table has no times unless it asks for them. */
export const times = (prefix: string): readonly [AutodateField, AutodateField] => [
  autodate(`${prefix}_created`, 'created', false),
  autodate(`${prefix}_updated`, 'updated', true),
];

export const autodate = (id: string, name: string, onUpdate: boolean): AutodateField => ({
  type: 'autodate',
  id,
  name,
  system: false,
  hidden: false,
  presentable: false,
  onCreate: true,
  onUpdate,
});
