import { ok, refuse, type Result } from '../../../domain/result';
import { forget } from '../guard/limits';
import { standing } from '../guard/standing';
import { findUsersByPhone, isPlatformUser } from '../users/find';
import { userView } from '../users/view';
import { addressWithin, within } from './caller';
import { invalid, type Body } from './body';

/** `{users_phone, password, address?}` → a token for the platform user of this phone number, as `normalPhone` writes it. */
export function platformLogin(app: core.App, body: Body): Result<unknown> {
  const { users_phone: phone, password } = body;
  if (typeof phone !== 'string' || phone === '') return invalid('users_phone', '不能为空');
  if (typeof password !== 'string' || password === '') return invalid('password', '不能为空');
  const counted = addressWithin(app, 'platformLogins', body);
  if (!counted.ok) return counted;

  const user = check(app, phone, password);
  if (!user.ok) return user;
  const code = standing(user.value);
  if (code) return refuse(code);
  const often = within(app, 'logins', user.value.id);
  if (!often.ok) return often;
  return ok({
    status: 'login_success',
    token: user.value.newAuthToken(),
    user: userView(app, user.value),
  });
}

/** Every try is counted before its password is looked at, so that a burst of them cannot pass the limit together. */
function check(app: core.App, phone: string, password: string): Result<core.Record> {
  const counted = within(app, 'passwordTries', phone);
  if (!counted.ok) return counted;
  const known = findUsersByPhone(app, phone);
  const user = known.find(isPlatformUser);
  if (!user) {
    return known.length === 0
      ? refuse('NOT_FOUND')
      : invalid('users_phone', '该手机号是微信账号，请在微信小程序里登录');
  }
  if (!user.validatePassword(password)) return invalid('password', '密码不正确，请重新输入');
  forget(app, 'passwordTries', phone);
  return ok(user);
}
