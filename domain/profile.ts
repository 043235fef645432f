import { refuse, ok, type Result } from './result';
import { SELF_EDITABLE_USER_FIELDS, type SelfEditableUserField } from './users';

/** What a caller sends to complete a profile: every field optional, an empty one changes nothing. */
export type ProfileInput = { readonly [field in SelfEditableUserField]?: string } & {
  readonly users_phone?: string;
  readonly users_phone_code?: string;
};

export interface ProfileIntent {
  readonly changes: { readonly [field in SelfEditableUserField]?: string };
  /** The phone button's code: WeChat is asked, and what it answers wins over any typed number. */
  readonly phoneCode: string | null;
}

/**
 * Reads what the caller wants (surface section 5): a field changes only when it is there and not blank; nothing to
 * change is `INVALID_INPUT`; a phone number without WeChat's word for it is `PHONE_NOT_VERIFIED`.
 */
export function profileIntent(input: ProfileInput): Result<ProfileIntent> {
  const changes: { [field in SelfEditableUserField]?: string } = {};
  for (const field of SELF_EDITABLE_USER_FIELDS) {
    const value = input[field]?.trim();
    if (value) changes[field] = value;
  }
  const phoneCode = input.users_phone_code?.trim() || null;
  if (phoneCode === null && input.users_phone?.trim()) return refuse('PHONE_NOT_VERIFIED');
  if (phoneCode === null && Object.keys(changes).length === 0) {
    return refuse('INVALID_INPUT', {
      fields: [{ field: '', message: '没有要保存的内容，请至少填写一项' }],
    });
  }
  return ok({ changes, phoneCode });
}
