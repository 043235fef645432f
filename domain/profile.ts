import { invalidInput, ok, refuse, type Result } from './result';
import {
  isClearable,
  SELF_EDITABLE_USER_FIELDS,
  type ProfileChanges,
  type SelfEditableUserField,
} from './users';

/** What a caller sends to complete a profile: every field optional, an empty one changes nothing, `null` clears. */
export type ProfileInput = ProfileChanges & {
  readonly users_phone?: string;
  readonly users_phone_code?: string;
};

export interface ProfileIntent {
  readonly changes: ProfileChanges;
  /** The phone button's code: WeChat is asked, and what it answers wins over any typed number. */
  readonly phoneCode: string | null;
}

/**
 * Reads what the caller wants: a field changes only when it is there and not blank, and is cleared by
 * `null` where it may be; nothing to change is `INVALID_INPUT`; a phone number without WeChat's word for it is
 * `PHONE_NOT_VERIFIED`.
 */
export function profileIntent(input: ProfileInput): Result<ProfileIntent> {
  const changes: { [field in SelfEditableUserField]?: string | null } = {};
  for (const field of SELF_EDITABLE_USER_FIELDS) {
    const sent = input[field];
    const value = sent?.trim();
    if (value) changes[field] = value;
    else if (sent === null && isClearable(field)) changes[field] = null;
  }
  const phoneCode = input.users_phone_code?.trim() || null;
  if (phoneCode === null && input.users_phone?.trim()) return refuse('PHONE_NOT_VERIFIED');
  if (phoneCode === null && Object.keys(changes).length === 0) {
    return invalidInput('', '没有要保存的内容，请至少填写一项');
  }
  return ok({ changes: changes as ProfileChanges, phoneCode });
}
