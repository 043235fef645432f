import { invalidFields, ok } from '../../../domain/result';
import { isClearable, SELF_EDITABLE_USER_FIELDS } from '../../../domain/users';
import { stringOf, type Body } from '../callers/body';
import { forCaller } from '../callers/caller';
import { save } from '../records/save';
import { userView } from '../users/view';

/**
 * `{caller, changes, phone?}` → the user as stored; a change to `null` clears. `phone` is a number WeChat has vouched
 * for, nothing else.
 */
export const wechatProfile = forCaller('writes', (app, user, body) => {
  const changes = (body['changes'] || {}) as Body;
  const wrong = Object.keys(changes).filter((field) => !isEditable(field, changes[field]));
  if (wrong.length > 0) return invalidFields(wrong.map((field) => ({ field, message: '不能修改' })));

  for (const field of Object.keys(changes)) user.set(field, changes[field] === null ? '' : changes[field]);
  const phone = stringOf(body, 'phone');
  if (phone !== '') user.set('users_phone', phone);
  const saved = save(app, user);
  return saved.ok ? ok({ user: userView(app, saved.value) }) : saved;
});

const isEditable = (field: string, value: unknown): boolean =>
  (SELF_EDITABLE_USER_FIELDS as readonly string[]).indexOf(field) >= 0 &&
  (typeof value === 'string' || (value === null && isClearable(field)));
