/** What a person types into their profile, checked while they type. The limits are the contract's (WechatProfileRequest). */

export const TYPED_PROFILE_FIELDS = ['users_name', 'users_tag', 'users_id_number'] as const;
export type TypedProfileField = (typeof TYPED_PROFILE_FIELDS)[number];
export type TypedProfile = { readonly [field in TypedProfileField]: string };

/** In characters as people count them: an emoji is one, as it is for the contract. */
export const PROFILE_MAX_LENGTH: { readonly [field in TypedProfileField]: number } = {
  users_name: 50,
  users_tag: 50,
  users_id_number: 30,
};

/** Control characters and line separators: what the contract's pattern for one-line text forbids. */
const NOT_IN_ONE_LINE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** Half of a surrogate pair, as an emoji cut in two leaves it; JSON carries it, no database column should. */
const isHalfCharacter = (character: string): boolean => /^[\ud800-\udfff]$/.test(character);

/**
 * One Chinese sentence saying what to mend, or undefined when `typed` can be saved. A blank tag or number is taken back.
 * @example profileProblem('users_name', '') // '请填写姓名或昵称'
 */
export function profileProblem(field: TypedProfileField, typed: string): string | undefined {
  const value = typed.trim();
  if (value === '') return field === 'users_name' ? '请填写姓名或昵称' : undefined;
  const characters = Array.from(value);
  const over = characters.length - PROFILE_MAX_LENGTH[field];
  if (over > 0) return `最多 ${PROFILE_MAX_LENGTH[field]} 个字，请删去 ${over} 个`;
  if (NOT_IN_ONE_LINE.test(value) || characters.some(isHalfCharacter)) {
    return '含有无法保存的字符，请删去后重新输入';
  }
  return undefined;
}
