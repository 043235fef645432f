import { bool, text, type EmailField, type Field, type PasswordField, type TextField } from './fields';

/** `null` = superusers only. `""` would mean everybody and is therefore not in the type. */
export type Rule = string | null;

export interface Rules {
  readonly listRule: Rule;
  readonly viewRule: Rule;
  readonly createRule: Rule;
  readonly updateRule: Rule;
  readonly deleteRule: Rule;
}

export interface BaseCollection extends Rules {
  readonly id: string;
  readonly name: string;
  readonly type: 'base' | 'auth';
  readonly system: false;
  readonly fields: readonly Field[];
  readonly indexes: readonly string[];
}

/** Only what we decide: mail templates, OAuth2 mapping and token secrets stay what PocketBase makes them. */
export interface AuthCollection extends BaseCollection {
  readonly type: 'auth';
  readonly authRule: Rule;
  readonly manageRule: null;
  readonly authAlert: { readonly enabled: false };
  readonly oauth2: { readonly enabled: false };
  readonly otp: { readonly enabled: false };
  readonly mfa: { readonly enabled: false };
  readonly passwordAuth: { readonly enabled: boolean; readonly identityFields: readonly string[] };
  readonly authToken: { readonly duration: number };
  readonly fileToken: { readonly duration: number };
}

export type Collection = BaseCollection | AuthCollection;

export const NO_RULES: Rules = {
  listRule: null,
  viewRule: null,
  createRule: null,
  updateRule: null,
  deleteRule: null,
};

/** The primary key as PocketBase makes it; `max` 15 unless the id means something. */
export const recordId = (id: string, help: string, options: Partial<TextField> = {}): TextField =>
  text(id, 'id', help, {
    system: true,
    primaryKey: true,
    required: true,
    min: 15,
    max: 15,
    pattern: '^[a-z0-9]+$',
    autogeneratePattern: '[a-z0-9]{15}',
    ...options,
  });

/** The fields PocketBase demands of every auth collection. The e-mail is never asked for: nobody signs in by it. */
export const authFields = (prefix: string): readonly Field[] => [
  password(`${prefix}_password`),
  text(`${prefix}_tokenkey`, 'tokenKey', '令牌密钥，更换后旧令牌全部失效', {
    system: true,
    hidden: true,
    required: true,
    min: 30,
    max: 60,
    autogeneratePattern: '[a-zA-Z0-9]{50}',
  }),
  email(`${prefix}_email`),
  bool(`${prefix}_emailvis`, 'emailVisibility', '邮箱是否对他人可见', { system: true }),
  bool(`${prefix}_verified`, 'verified', '邮箱是否已验证', { system: true }),
];

const password = (id: string): PasswordField => ({
  type: 'password',
  id,
  name: 'password',
  help: '密码散列；微信用户不可用密码登录',
  system: true,
  hidden: true,
  presentable: false,
  required: true,
  cost: 0,
  min: 8,
  max: 0,
  pattern: '',
});

const email = (id: string): EmailField => ({
  type: 'email',
  id,
  name: 'email',
  help: '邮箱（可空）',
  system: true,
  hidden: false,
  presentable: false,
  required: false,
  exceptDomains: null,
  onlyDomains: null,
});

/** Written as PocketBase normalises them, because it would add them by itself otherwise. */
export const authIndexes = (collectionId: string, table: string): readonly string[] => [
  `CREATE UNIQUE INDEX \`idx_tokenKey_${collectionId}\` ON \`${table}\` (\`tokenKey\`)`,
  `CREATE UNIQUE INDEX \`idx_email_${collectionId}\` ON \`${table}\` (\`email\`) WHERE \`email\` != ''`,
];

interface IndexOptions {
  readonly unique?: boolean;
  readonly where?: string;
}

/** @param columns comma separated, each optionally with a collation */
export function index(name: string, table: string, columns: string, options: IndexOptions = {}): string {
  const list = columns
    .split(',')
    .map((column) => column.trim().split(/\s+/))
    .map(([column, ...rest]) => [`\`${column}\``, ...rest].join(' '));
  const kind = options.unique ? 'CREATE UNIQUE INDEX' : 'CREATE INDEX';
  const where = options.where ? ` WHERE ${options.where}` : '';
  return `${kind} \`${name}\` ON \`${table}\` (${list.join(', ')})${where}`;
}
