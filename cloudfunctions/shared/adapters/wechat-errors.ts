import { refuse } from '../../../domain/result';
import { log } from '../log';

/** Seconds a person should wait when WeChat is busy or its minute quota is used up. */
const BUSY_WAIT_S = 5;
const QUOTA_WAIT_S = 60;

/** WeChat's errcodes that mean "this code is spent": invalid, used, missing. */
const CODE_INVALID = new Set([40029, 40163, 41008]);
const QUOTA = new Set([45011, 45009]);
const BLOCKED = 40226;

/** WeChat's "system busy, try again": the one error on which a single retry is allowed. */
export const BUSY = -1;

/** Maps an errcode of WeChat to our refusal (facts: code2Session and getPhoneNumber error lists). */
export function refusalOfErrcode(api: string, errcode: number) {
  if (CODE_INVALID.has(errcode)) return refuse('WECHAT_CODE_INVALID');
  if (errcode === BLOCKED) return refuse('USER_BLOCKED');
  if (errcode === BUSY) return refuse('WECHAT_BUSY', undefined, BUSY_WAIT_S);
  if (QUOTA.has(errcode)) return refuse('WECHAT_BUSY', undefined, QUOTA_WAIT_S);
  // what is left is ours to mend: a wrong appid, a wrong secret, an address not on the allow-list
  log('error', 'wechat.refused', { api, errcode });
  return refuse('WECHAT_UNAVAILABLE');
}

/** `purePhoneNumber` for mainland numbers, `+<country><number>` for others: unique and dialable either way. */
export function phoneOf(info: { purePhoneNumber: string; countryCode: string | number }): string {
  const country = String(info.countryCode);
  return country === '86' ? info.purePhoneNumber : `+${country}${info.purePhoneNumber}`;
}
