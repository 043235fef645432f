import { invalidInput, ok, refuse, type Result } from '../../../domain/result';
import { stringOf } from '../callers/body';
import { addressWithin, within, type Handler } from '../callers/caller';
import { forget } from '../callers/limits';
import { findUsersByPhone, isPlatformUser } from '../people/find';
import { standing } from '../people/standing';
import { userView } from '../users/view';

/** `{users_phone, password, address?}` → a token for the platform user of this phone number, as `normalPhone` writes it. */
export const platformLogin: Handler = (app, body) => {
  const phone = stringOf(body, 'users_phone');
  const password = stringOf(body, 'password');
  if (phone === '') return invalidInput('users_phone', '不能为空');
  if (password === '') return invalidInput('password', '不能为空');
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
};

/** Every try is counted before its password is looked at, so that a burst of them cannot pass the limit together. */
function check(app: core.App, phone: string, password: string): Result<core.Record> {
  const counted = within(app, 'passwordTries', phone);
  if (!counted.ok) return counted;
  const known = findUsersByPhone(app, phone);
  const user = known.find(isPlatformUser);
  if (!user) {
    return known.length === 0
      ? refuse('NOT_FOUND')
      : invalidInput('users_phone', '该手机号是微信账号，请在微信小程序里登录');
  }
  if (!user.validatePassword(password)) return invalidInput('password', '密码不正确，请重新输入');
  forget(app, 'passwordTries', phone);
  return ok(user);
}
