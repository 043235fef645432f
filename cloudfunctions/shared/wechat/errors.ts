import { phoneOfWeChat } from '../../../domain/phones';
import { ok, refuse, type Result } from '../../../domain/result';
import { log } from '../../../shared/log';

/** Seconds a person should wait when WeChat is busy or its minute quota is used up. */
const BUSY_WAIT_S = 5;
const QUOTA_WAIT_S = 60;

/** WeChat's errcodes that mean "this code is spent": invalid, used, missing. */
const CODE_INVALID = new Set([40029, 40163, 41008]);
const QUOTA = new Set([45011, 45009]);
const BLOCKED = 40226;

/** WeChat's "system busy, try again". */
export const BUSY = -1;

/** Maps an errcode of WeChat to our refusal (developers.weixin.qq.com, code2Session and getPhoneNumber). */
export function refusalOfErrcode(api: string, errcode: number) {
  if (CODE_INVALID.has(errcode)) return refuse('WECHAT_CODE_INVALID');
  if (errcode === BLOCKED) return refuse('USER_BLOCKED');
  if (errcode === BUSY) return refuse('WECHAT_BUSY', undefined, BUSY_WAIT_S);
  if (QUOTA.has(errcode)) return refuse('WECHAT_BUSY', undefined, QUOTA_WAIT_S);
  // what is left is ours to mend: a wrong appid, a wrong secret, an address not on the allow-list
  log('error', 'wechat.refused', { api, errcode });
  return refuse('WECHAT_UNAVAILABLE');
}

/** What WeChat answers about a phone, under a name that differs by the way it was asked. */
export interface PhoneInfo {
  readonly purePhoneNumber: string;
  readonly countryCode: string | number;
  readonly watermark?: { readonly appid?: string };
}

/** The number in its one spelling. @throws for no number, and for one that was vouched for to another mini-program */
export function vouchedPhone(info: PhoneInfo | undefined, appid: string): Result<string> {
  if (!info || info.watermark?.appid !== appid) throw new Error('no phone or a foreign watermark');
  const phone = phoneOfWeChat(info);
  if (phone === null) throw new Error('what WeChat calls a phone number is none');
  return ok(phone);
}
