import { normalPhone } from './phones';
import { invalidFields, ok, type FieldProblem, type Result } from './result';
import { isHttpsPicture } from './users';

/**
 * Platform accounts sign in with a phone number and a password. Registration is open to everybody, so it gives no power:
 * what a body says of level, type, group or company is accepted and has no effect (docs/identity-and-power.md).
 */

/** What a platform account begins with. Nothing in it gives power: whoever registers is a customer like any other. */
export interface PlatformAccount {
  readonly users_name: string;
  /** As `normalPhone` writes it. */
  readonly users_phone: string;
  readonly password: string;
  readonly users_picture: string;
  readonly users_id_number: string;
  readonly users_parent_id: string;
  readonly users_promo_code: string;
}

export type PlatformAccountInput = { readonly [field in keyof PlatformAccount]?: unknown };

export type PlatformCredentials = Pick<PlatformAccount, 'users_phone' | 'password'>;

/** A field that was looked at; `message` is null when it is right. */
interface Checked {
  readonly field: string;
  readonly message: string | null;
}

const PASSWORD_MIN_CHARACTERS = 8;

/** bcrypt reads 72 bytes, the closing zero included; what comes after would be ignored in silence. */
const PASSWORD_MAX_BYTES = 71;

function passwordProblem(password: string): string | null {
  if (Array.from(password).length < PASSWORD_MIN_CHARACTERS) return `至少 ${PASSWORD_MIN_CHARACTERS} 个字`;
  return utf8Length(password) > PASSWORD_MAX_BYTES
    ? `最多 ${PASSWORD_MAX_BYTES} 个字节（一个汉字占三个）`
    : null;
}

/** The rules that every platform account meets, whoever makes it; staff may leave out name and picture. */
export function platformAccount(input: PlatformAccountInput): Result<PlatformAccount> {
  const account = read(input);
  return judge(account, accountProblems(account));
}

/** The registration of the older contract: a name and a picture too, and the password typed twice alike. */
export function platformRegistration(
  input: PlatformAccountInput & { readonly passwordConfirm?: unknown },
): Result<PlatformAccount> {
  const account = read(input);
  return judge(account, [
    ...accountProblems(account),
    { field: 'users_name', message: account.users_name === '' ? '请填写姓名' : null },
    { field: 'users_picture', message: account.users_picture === '' ? '请填写头像地址' : null },
    {
      field: 'passwordConfirm',
      message: input.passwordConfirm === input.password ? null : '两次输入的密码不一致',
    },
  ]);
}

/** What somebody signs in with; whether it is right only the database can say. */
export function platformCredentials(input: PlatformCredentials): Result<PlatformCredentials> {
  const credentials = { users_phone: normalPhone(input.users_phone) || '', password: input.password };
  return judge(credentials, [phoneProblem(credentials)]);
}

function read(input: PlatformAccountInput): PlatformAccount {
  return {
    users_name: text(input.users_name),
    users_phone: normalPhone(text(input.users_phone)) || '',
    password: typeof input.password === 'string' ? input.password : '',
    users_picture: text(input.users_picture),
    users_id_number: text(input.users_id_number),
    users_parent_id: text(input.users_parent_id),
    users_promo_code: text(input.users_promo_code),
  };
}

function accountProblems(account: PlatformAccount): Checked[] {
  const picture = account.users_picture;
  return [
    phoneProblem(account),
    { field: 'password', message: passwordProblem(account.password) },
    {
      field: 'users_picture',
      // An uploaded picture belongs to its uploader, and nobody can upload before they have an account.
      message: picture === '' || isHttpsPicture(picture) ? null : '请填写 https 开头的图片地址',
    },
  ];
}

const phoneProblem = ({ users_phone: phone }: { readonly users_phone: string }): Checked => ({
  field: 'users_phone',
  message: phone === '' ? '请填写正确的手机号' : null,
});

function judge<T>(value: T, problems: readonly Checked[]): Result<T> {
  const wrong = problems.filter((one): one is FieldProblem => one.message !== null);
  return wrong.length === 0 ? ok(value) : invalidFields(wrong);
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function utf8Length(value: string): number {
  let bytes = 0;
  for (const character of Array.from(value)) {
    const point = character.codePointAt(0) as number;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
