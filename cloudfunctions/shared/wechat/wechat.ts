import type { Result } from '../../../domain/result';

/**
 * What operations ask of WeChat. Refusals: `WECHAT_CODE_INVALID`, `USER_BLOCKED`, `WECHAT_BUSY`, and
 * `WECHAT_UNAVAILABLE` for slow, down or nonsense. The `session_key` never leaves an adapter.
 */
export interface WeChat {
  /** Exchanges a `wx.login` code (single use, 5 minutes) for the openid. */
  openidOf(loginCode: string): Promise<Result<string>>;
  /** Exchanges the phone button's code for the number; WeChat checks that the code belongs to `openid`. */
  phoneOf(phoneCode: string, openid: string): Promise<Result<string>>;
}
