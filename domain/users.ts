/** What a user is and becomes (docs/identity-and-power.md). */

export const USERS_TYPE = { guest: '游客', registered: '注册用户' } as const;
export type UsersType = (typeof USERS_TYPE)[keyof typeof USERS_TYPE];

export const USERS_IDTYPE = { wechat: 'WeChat', platform: 'ManagePlatform' } as const;

/** Values of `users_auth_type`: power belongs to a user, never to the way they signed in. */
export const POWER = { none: 0, staff: 1, administrator: 2 } as const;

/** Values of `users_status`. */
export const USERS_STATUS = { normal: 0, disabled: 1 } as const;

/** Columns that hold an `attachments_id` of the user's own. Only the avatar may be an https address instead. */
export const PICTURE_FIELDS = [
  'users_picture',
  'users_id_pic_a',
  'users_id_pic_b',
  'users_title_picture',
] as const;
export type PictureField = (typeof PICTURE_FIELDS)[number];

/** The pictures of a person that only they and the people entitled see: all but the avatar. */
export type PaperField = Exclude<PictureField, 'users_picture'>;
export const PAPER_FIELDS = PICTURE_FIELDS.filter((field): field is PaperField => field !== 'users_picture');

/** What a user may change of themselves without WeChat vouching for it. The phone is not among them. */
export const SELF_EDITABLE_USER_FIELDS = [
  'users_name',
  'users_id_number',
  'users_tag',
  ...PICTURE_FIELDS,
] as const;
export type SelfEditableUserField = (typeof SELF_EDITABLE_USER_FIELDS)[number];

/** What a person may take back. Not name and picture: a profile that was complete never becomes incomplete by itself. */
export const CLEARABLE_USER_FIELDS = [
  'users_id_number',
  'users_tag',
  'users_id_pic_a',
  'users_id_pic_b',
  'users_title_picture',
] as const;
export type ClearableUserField = (typeof CLEARABLE_USER_FIELDS)[number];

export const isClearable = (field: string): field is ClearableUserField =>
  (CLEARABLE_USER_FIELDS as readonly string[]).indexOf(field) >= 0;

/** `null` clears. */
export type ProfileChanges = {
  readonly [field in SelfEditableUserField]?: field extends ClearableUserField ? string | null : string;
};

/** What an administrator may change of any user through the native records API. */
export const ADMIN_EDITABLE_USER_FIELDS = [
  'users_auth_type',
  'users_status',
  'company_id',
  'is_delete',
] as const;

/** What a complete profile holds, in the order in which a person is asked for it. */
const PROFILE_PARTS = ['users_picture', 'users_name', 'users_phone'] as const;
export type ProfilePart = (typeof PROFILE_PARTS)[number];
export type ProfileParts = { readonly [part in ProfilePart]: string };

export function missingProfileParts(user: ProfileParts): readonly ProfilePart[] {
  return PROFILE_PARTS.filter((part) => user[part] === '');
}

/** A profile is complete when name, phone and picture are all there. */
export const isInfoComplete = (user: ProfileParts): boolean => missingProfileParts(user).length === 0;

/** `游客` becomes `注册用户` when the profile first becomes complete, and never goes back. */
export function nextUsersType(current: string, complete: boolean): UsersType {
  return complete || current === USERS_TYPE.registered ? USERS_TYPE.registered : USERS_TYPE.guest;
}

/** True for the older contract's avatar: an https address instead of an `attachments_id`. */
export function isHttpsPicture(value: string): boolean {
  return /^https:\/\/[^\s/]+/.test(value);
}

/**
 * Every personal column, blank: what account deletion leaves behind and what a person who registers again starts
 * from. Power and company go too: they were given to the person, not to the openid.
 */
export function blankUser() {
  return {
    users_convers_id: '',
    users_name: '',
    users_phone: '',
    users_id_number: '',
    users_level: '',
    users_tag: '',
    users_picture: '',
    users_id_pic_a: '',
    users_id_pic_b: '',
    users_title_picture: '',
    company_id: '',
    users_parent_id: '',
    usergroups_id: '',
    users_promo_code: '',
    users_status: USERS_STATUS.normal,
    users_rank_level: 0,
    users_auth_type: POWER.none,
    users_type: USERS_TYPE.guest,
  };
}
