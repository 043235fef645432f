import type { UserInfo } from '../api/contract';
import type { Failure } from '../api/failure';

/** Where the person stands; screens are drawn from this alone. */
export type SessionState =
  | { readonly status: 'starting' }
  | { readonly status: 'signed-in'; readonly user: UserInfo }
  /** They signed out on this device: nothing happens until they tap. */
  | { readonly status: 'signed-out' }
  /** Signing in failed or the session could not be saved: they tap to try again. */
  | { readonly status: 'needs-login'; readonly failure: Failure }
  /** Somebody decided that they may not come in; the page says whom to call. */
  | { readonly status: 'refused'; readonly failure: Failure };

/** The refusals that no new login mends. */
export const isRefused = ({ code }: Failure): boolean => code === 'USER_DISABLED' || code === 'USER_BLOCKED';

/** Nobody has answered: trying again later may help, by itself. */
export const isUnreachable = ({ code }: Failure): boolean => code === 'NETWORK' || code === 'TIMEOUT';

/** The token is worth nothing any more. */
export const isLostToken = ({ code }: Failure): boolean =>
  code === 'UNAUTHENTICATED' || code === 'TOKEN_EXPIRED';

/** After a renewal failed so, only a new login helps: no token, a bad code, a person who is gone, a place without WeChat. */
export const isSessionOver = (failure: Failure): boolean =>
  isLostToken(failure) ||
  isRefused(failure) ||
  failure.code === 'WECHAT_CODE_INVALID' ||
  failure.code === 'NOT_FOUND' ||
  failure.code === 'NO_WECHAT';
