import { isOpenid } from '../../../domain/ids';
import { ok, refuse, type Result } from '../../../domain/result';
import { isHttpsPicture } from '../../../domain/users';
import { standing } from '../guard/standing';
import { findUser } from '../users/find';
import { pictures } from '../users/view';
import { within } from './caller';
import { invalid, type Body } from './body';

/**
 * `{openid}` → the person as the mini-program authorisation contract shows it, or null; registers nobody.
 * `avatar_url` is a path below PocketBase's root, or the https address somebody uses as an avatar, or empty.
 */
export function person(app: core.App, { openid }: Body): Result<unknown> {
  if (!isOpenid(openid)) return invalid('openid', '格式不正确');
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
}
