import { isPlatformOpenid } from '../../../domain/ids';
import type { ProfileIntent } from '../../../domain/profile';
import { invalidInput, ok, type Result } from '../../../domain/result';
import type { UserView } from '../../../shared/service-routes';
import { actingFor, type KnownCaller } from '../caller';
import { forCaller, type CallContext } from '../operation';

/**
 * Stores any part of the caller's own profile (`/pb/api/wechat/profile`). A phone is stored only when WeChat vouches
 * for it in this very call; everything is written together or not at all.
 */
export const postWechatProfile = forCaller<ProfileIntent, { user: UserView }>(
  async ({ changes, phoneCode }, caller, context) => {
    const phone = phoneCode === null ? ok(null) : await vouchedPhone(phoneCode, caller, context);
    if (!phone.ok) return phone;
    return context.database.wechatProfile({
      caller: actingFor(caller),
      changes,
      ...(phone.value !== null && { phone: phone.value }),
    });
  },
);

/** Each exchange is billed, so the caller is known before WeChat is asked; WeChat checks that the code is theirs. */
async function vouchedPhone(
  code: string,
  caller: KnownCaller,
  { database, wechat }: CallContext,
): Promise<Result<string>> {
  const known = await database.whoIs({ caller: actingFor(caller) });
  if (!known.ok) return known;
  if (isPlatformOpenid(known.value.openid)) {
    // Their phone is what they sign in with, and WeChat knows nothing of them.
    return invalidInput('users_phone_code', '平台账号的手机号用于登录，不能用微信修改，请联系宝来威客服');
  }
  return wechat.phoneOf(code, known.value.openid);
}
