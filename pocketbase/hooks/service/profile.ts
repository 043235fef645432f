import { ok, refuse, type Result } from '../../../domain/result';
import { SELF_EDITABLE_USER_FIELDS } from '../../../domain/users';
import { save } from '../records/save';
import { userView } from '../users/view';
import { callerOf } from './caller';
import type { Body } from './body';

/** `{caller, changes, phone?}` → the user as stored. `phone` is a number WeChat has vouched for, nothing else. */
export function profile(app: core.App, body: Body): Result<unknown> {
  const caller = callerOf(app, body, 'writes');
  if (!caller.ok) return caller;
  const changes = (body['changes'] || {}) as Body;
  const wrong = Object.keys(changes).filter((field) => !isEditable(field, changes[field]));
  if (wrong.length > 0) {
    return refuse('INVALID_INPUT', { fields: wrong.map((field) => ({ field, message: '不能修改' })) });
  }

  const user = caller.value;
  for (const field of Object.keys(changes)) user.set(field, changes[field]);
  if (typeof body['phone'] === 'string' && body['phone'] !== '') user.set('users_phone', body['phone']);
  const saved = save(app, user);

  return saved.ok ? ok({ user: userView(app, saved.value) }) : saved;
}

const isEditable = (field: string, value: unknown): boolean =>
  typeof value === 'string' && (SELF_EDITABLE_USER_FIELDS as readonly string[]).indexOf(field) >= 0;
