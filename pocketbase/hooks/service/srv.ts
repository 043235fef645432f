import { isOpenid } from '../../../domain/ids';
import { invalidInput, ok, refuse } from '../../../domain/result';
import { isHttpsPicture } from '../../../domain/users';
import { within, type Handler } from '../callers/caller';
import { findUser } from '../people/find';
import { standing } from '../people/standing';
import { pictures } from '../users/view';

/**
 * `{openid}` → the person as the mini-program authorisation contract shows it, or null; registers nobody.
 * `avatar_url` is a path below PocketBase's root, or the https address somebody uses as an avatar, or empty.
 */
export const srv: Handler = (app, { openid }) => {
  if (!isOpenid(openid)) return invalidInput('openid', '格式不正确');
  const counted = within(app, 'reads', openid);
  if (!counted.ok) return counted;
  const user = findUser(app, openid);
  if (!user || user.getInt('is_delete') !== 0) return ok({ person: null });
  const code = standing(user);
  if (code) return refuse(code);

  const picture = user.getString('users_picture');
  const avatar = isHttpsPicture(picture) ? picture : pictures(app, user).users_picture || '';
  return ok({
    person: { id: user.getInt('users_seq'), name: user.getString('users_name'), avatar_url: avatar },
  });
};
